# A follow-up meeting: what happened since, what still holds, and the list of
# open questions. At A2, for both people.

## Since the meeting before

since-title = Since our meeting of { $day }
since-title-plain = Since our last meeting
since-help = What went well? What went differently? You can tell us everything.
since-reached = This is done already
since-agreed = This is what we agreed
since-done = Done
since-not-yet = Not yet
since-other = It went differently
since-untold = Tell us
since-words = What happened? (you can skip this)

## An answer of an earlier meeting

still-said = You said on { $day }:
still-ask = Is this still right?
    .goal = Is this still your goal?
still-yes = Yes, still right
still-no = No, it is different

## The list of open questions

walk-later = Come back to this later
jump-title = What is still open?
jump-help = Choose a question. You can also answer later.
jump-empty = Nothing is open any more.
jump-close = Back to the meeting

## At the desk

case-event-later = Comes back later: { $what }
case-event-not-yet = Not done yet: { $what } { $words }
case-event-other-way = Went differently: { $what } { $words }
field-later = comes back later
field-progress = how an agreement went
