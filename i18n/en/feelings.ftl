# How it goes with each part of life. At A2 for both people; at B1 at the desk.

feeling-ask = { $domain }: how is this going?
feeling-help = You choose what fits. There is no right or wrong.
feeling-1 = It does not work
feeling-2 = It is difficult
feeling-3 = It works, with help
feeling-4 = It goes well
feeling-days = How it went
feeling-person = You
feeling-counsellor = Counsellor
feeling-talk = We see this differently. Talk about it.

## At the desk

feelings-tab = How is it going
feelings-title = How it goes, for each part of life
feelings-help = What the person says, and how you see it. You can both read it. There is no score.
feelings-seen = How do you see it?
feelings-person = The person
feelings-counsellor = You
feelings-unsaid = not said yet
feelings-talk = You see this very differently from the person. Talk about it.
case-event-feeling = { $domain }, how it goes: { $step }
field-feeling = how it goes
field-view = how you see it
