# How it goes with each part of life. At A2 for both people; at B1 at the desk.

feeling-ask = { $domain }: hoe gaat het hiermee?
feeling-help = U kiest wat past. Er is geen goed of fout.
feeling-1 = Het lukt niet
feeling-2 = Het is moeilijk
feeling-3 = Het gaat, met hulp
feeling-4 = Het gaat goed
feeling-days = Hoe het ging
feeling-person = U
feeling-counsellor = Begeleider
feeling-talk = Wij zien dit anders. Praat hierover.

## At the desk

feelings-tab = Hoe gaat het
feelings-title = Hoe het gaat, per leefgebied
feelings-help = Wat de inburgeraar zelf zegt, en hoe u het ziet. U kunt het allebei lezen. Er is geen score.
feelings-seen = Hoe ziet u het?
feelings-person = Inburgeraar
feelings-counsellor = U
feelings-unsaid = nog niet gezegd
feelings-talk = U ziet het heel anders dan de inburgeraar. Praat hierover.
case-event-feeling = { $domain }, hoe het gaat: { $step }
field-feeling = hoe het gaat
field-view = hoe u het ziet
