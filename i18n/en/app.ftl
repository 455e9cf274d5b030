# The frame's own words, used on many screens.

app-name = Goede Start
app-slogan = First the basics. Then a plan that fits you.
practice = Practice: these people are invented
value = { $value }

answer-unknown = I do not know
answer-declined = I prefer not to say
not-asked = Not asked yet

state-urgent = Help needed now
state-open = Not arranged yet
state-in-progress = We are waiting
state-done = In order
state-not-applicable = Not for me
state-unknown = I do not know

who-client = Me
who-counsellor = Counsellor
who-together = Together
who-other = Someone else

because-fact = because you said: { $what }: { $answer }
because-item = because you said: { $what }: { $state }
because-deadline = because this has a date: { $what }, { $day }

date-kind-letter = according to your letter
date-kind-legal = according to the law
date-kind-planning = about
date-kind-estimate = estimate, please ask
last-day = { $day } at the latest
plan-day = plan this for { $day }
rolled-day = The law moves this day to { $day }. Take the first day all the same.
source-line = Source: { $source }
source-age = We read a text from { $date }.
source-unknown-age = We do not know how old the text is.
source-checked = checked by { $by } on { $day }
source-unchecked = not yet checked with the source
grade-second-hand = Look in your letter.
grade-unsure = Please ask about this.

mark-untranslated = not translated yet
mark-unreviewed = not checked yet

next = Next
back = Back
close = Close
cancel = Do not do this
ready = Done
why = Why?
saved-at = saved { $time }
cover = Cover
covered = A short break
covered-help = Press F9 or Esc to go on.
covered-sheet = Press F9 or Esc to go on. Your ten words are still there.
lock = Lock
undo = Undo
again = Try again
quit = Stop

busy-practice = The practice folder is being made.
busy-create = The vault is being made. This takes a few seconds.
busy-open = The vault is opening.


part-first = First
part-then = Then
part-later = Later

undone = Undone: { $what }
field-note = note
field-letter = letter
field-appointment = appointment
field-action = action
field-line = line in the plan
field-gate = start now after all
field-teach-back = telling back
field-language = language
field-closed = end of the case

undo-newer = Something newer stands here now
undo-newer-what = You want to undo a step: { $what }.
undo-newer-since = After that step something changed here again.
undo-newer-yes-means = If you choose yes, it is as it was before that step.
undo-newer-yes = Yes, put it back
undo-newer-no = No, leave it

no-display = There is no display here to show a window on. Try: goede-start plan --practice
no-window-packages = Packages are missing to open a window. Install them like this: { $line }
