# A follow-up meeting: what happened since, what still holds, and the list of
# open questions. At A2, for both people.

## Since the meeting before

since-title = Sinds ons gesprek van { $day }
since-title-plain = Sinds ons vorige gesprek
since-help = Wat ging er goed? Wat ging anders? U mag alles vertellen.
since-reached = Dit is al gelukt
since-agreed = Dit spraken we af
since-done = Gedaan
since-not-yet = Nog niet
since-other = Anders gegaan
since-untold = Vertel het ons
since-words = Wat gebeurde er? (hoeft niet)

## An answer of an earlier meeting

still-said = U zei op { $day }:
still-ask = Klopt dit nog?
    .goal = Is dit nog uw doel?
still-yes = Ja, klopt nog
still-no = Nee, is anders

## The list of open questions

walk-later = Komt later terug
jump-title = Wat is nog open?
jump-help = Kies een vraag. U mag ook later antwoorden.
jump-empty = Er is niets meer open.
jump-close = Terug naar het gesprek

## At the desk

case-event-later = Komt later terug: { $what }
case-event-not-yet = Nog niet gedaan: { $what } { $words }
case-event-other-way = Anders gegaan: { $what } { $words }
field-later = komt later terug
field-progress = hoe een afspraak ging
