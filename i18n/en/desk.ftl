# The desk: for the counsellor alone.

desk-today = Today
desk-people = People
desk-settings = Settings
desk-nameless = No name yet
desk-this-person = this person
desk-say-to = Say to { $name }: ‘{ $what }’
desk-remove = Remove
desk-alone = Something to discuss alone
desk-language = Language
    .nl = Dutch only
    .en = English
    .ar = Arabic
desk-date-hint = Day, month and year: 14-12-2026
desk-date-form = We cannot read this as a date. Type day, month and year: 14-12-2026
desk-date-no-such-day = This day does not exist. Look again at the day and the month.
desk-date-no-day = The day is still missing. Type day, month and year: 14-12-2026
desk-date-missing = Fill in a date here.

## Today

today-title = { $day }
today-now = Now
today-now-empty = Nothing urgent. Days that cannot be missed come here.
today-week = This week
today-week-empty = Nothing this week. Appointments and days up to the sixth day after today come here.
today-waiting = We wait
today-waiting-empty = You wait for nobody. What lies with an organisation comes here.
today-nobody = Here you will see what asks for attention. Begin by adding somebody.
today-show-all = Show all { $count }
today-resume = Go on where you were
today-start = Begin the meeting
today-letter = { $what } · { $about }
today-waits-on = { $what } · { $who }

## People

people-add = Add somebody
people-add-title = Add somebody
people-add-name = What does this person want to be called?
people-add-name-help = A first name is enough. Do not write a BSN or V-number here.
people-add-name-missing = Fill in a name.
people-add-language = The other language on the screen
people-add-language-missing = Choose a language.
people-add-done = Add
people-add-practice = This is the practice folder. Whoever you add here is not kept: the folder is made anew at each start.
people-find = Find by name or in notes
people-find-placeholder = Find a name
people-not-found = Nothing found: no name and no note.
people-more = There are more. Type on to find somebody.
people-empty = The people you support come here, by name.
people-last = last time: { $day }
people-date = { $what }: { $left }
people-never = no meeting yet
people-law-wi2013 = Wi2013
people-law-wi2021 = Wi2021
people-law-earlier-law = law from before 2013
people-law-no-duty = probably no duty
people-law-unknown = law not known yet

## One person

case-overview = Overview
case-notes = Notes
case-letters = Letters
case-appointments = Appointments
case-alone = Alone
case-history = History
case-begin = Begin together
case-together = Go on together
case-read-only = Here is something from a newer version of Goede Start. You can read. To write you need the new version.
case-desk-only = counsellors only
case-only-you = only you
case-only-writer = only who wrote it
case-ground = Ground
    .asylum = asylum
    .family-asylum = family, asylum
    .family-regular-of-asylum = family of asylum
    .family-other = family
    .other = other

case-clock = The clock of the law
case-clock-start = duty to integrate
case-clock-day = { $day }, { $kind }
case-clock-rule = On the line
    .term-wi2021 = last day
    .term-wi2013 = last day
    .thirty-months-wi2013 = extra time can be asked
    .thirty-months-wi2021 = extra time can be asked
    .pip-due = PIP at the latest
    .pvt-wi2013-due = PVT at the latest
    .family-reunification-due = apply for family
    .letter-term = answer to a letter
    .municipality-pays-until = municipality pays until
    .benefit-decision-due = decision on benefit
    .benefit-advance-due = advance on benefit
    .health-insurance-due = health insurance
    .driving-abroad-until = driving on old licence
    .pvt-wi2021-due = PVT and MAP done
    .exam-latest = last exam
    .registration-latest = register for exam
    .exam-latest-slow = Speaking and Writing
    .registration-latest-slow = register for Speaking and Writing
    .ona-portfolio-latest = portfolio ONA
    .extension-window-wi2013 = extra time can be asked
    .complaint-answer-due = answer to complaint
    .ombudsman-until = ombudsman possible until
    .childcare-allowance-due = childcare allowance
    .rent-allowance-from = rent allowance from
    .rent-allowance-until = apply for rent allowance
    .remission-first-window = loan: least back
    .remission-second-window = loan: less back
    .duo-answer-due = answer from DUO
    .objection-answer-around = answer to bezwaar
    .access-answer-due = answer about data
    .repayment-from = pay back loan
    .debt-help-talk-due = talk about debts
    .debt-help-emergency-due = urgent talk about debts
case-ask-date = In the meeting, ask for the date ‘inburgeringsplichtig’. It stands in the letter from DUO and on Mijn Inburgering.
case-ask-letter = The date is not known. Ask for the letter from DUO, look together on Mijn Inburgering, or call DUO together. Without that date we show no days of the law.
case-dates = Days
case-last-day = At the latest { $day }, { $kind }
case-first-day = From { $day }, { $kind }

case-basics = Basics in order
case-basics-empty = Here you see what is in order and what is not. You fill it in together.
case-count-urgent = { $count } now
case-count-in-progress = { $count } waiting
case-count-open = { $count } open
case-count-unknown = { $count } not known
case-count-done = { $count } in order
case-plan = Plan
case-plan-empty = There is no plan yet. You make it together.
case-goal = Goal: { $goal }
case-proposed = proposal
case-who-counsellor = you
case-who-together = together
case-who-other = someone else
case-notices = Note
case-notices-read = to read together with { $name }
case-last = Last time
case-last-minutes = { $day } · { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
case-last-empty = There was no meeting yet. Begin with ‘Begin together’.
case-last-no-note = There is no shared note of the last time.
case-two-values = Two values
case-two-values-help = Something different was filled in at two places. Choose together what is right. Nothing is lost.
case-two-values-keep = This is right

case-alone-help = Ask these questions in private. No partner, child or family present, not as an interpreter either. Turn the screen towards you.
case-alone-open = We are alone
case-alone-close = Close
case-alone-never-paper = Only counsellors see these answers. They never come on the shared screen and never on paper.
case-alone-own-words = In own words

case-history-help = Newest first. Nothing is overwritten.
case-history-empty = What happens comes here.
case-history-more = Show more
case-event-alone = Filled in alone. Look under Alone.
case-event-answer = { $what }: { $answer }
case-event-item = { $what }: { $state }
case-event-agreed = Agreed: { $what }
case-event-declined = Does not fit: { $what }
case-event-postponed = Later: { $what }
case-event-done = Done: { $what }
case-event-gate = Begun now all the same: { $what } ({ $reason })
case-event-told = Told back in own words: { $what }
case-event-not-told = Not told back yet: { $what }
case-event-own-line = an agreement in own words
case-event-action = Own agreement: { $what }
case-event-note = Note: { $text }
case-event-private = Working note written
case-event-letter = Letter from { $from }: { $about }
case-event-appointment = Appointment made: { $day }, { $time }
case-event-language = Other language: { $language }
case-event-meeting = Meeting closed after { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
case-event-place = In the meeting up to: { $step }
case-event-opened = Added
case-event-explained = Explanation or consent given
case-event-withdrawn = Something removed
case-event-undone = A step taken back
case-event-read = Case opened
case-event-exported = Given on paper or as a file
case-event-sealed = Sealed for a colleague
case-event-sealed-own = Your working note, sealed
case-event-erased = Erased on request
case-event-newer = Written with a newer version
case-event-other = Something else

## Notes

note-shared = Shared note
note-shared-who = You read this note together. All counsellors of this vault can read it, and { $name } may see it.
note-shared-new = New note
note-shared-empty = Notes that you can read together come here.
note-warning = Write nothing here that you would not dare to show.
note-write = Keep the note
note-at = { $day }, { $time }
note-private = Working note, for yourself
note-private-who = You can read this, and who has the recovery sheet. It is not in Together and not on paper. { $name } has the right to ask for their own data.
note-private-who-organisation = You can read this, and who has the recovery sheet or the key of the organisation. It is not in Together and not on paper. { $name } has the right to ask for their own data.
note-private-new = New working note
note-private-closed = Closed. Not to be seen in Together and not on paper.
note-private-waiting = Closed. There is a text here that is not finished.
note-private-empty = No working notes yet.
note-sealed-own = { $count ->
    [one] { $count } working note of yours is sealed since you got a new passphrase. If somebody with the recovery sheet gives you another one, it opens.
   *[other] { $count } working notes of yours are sealed since you got a new passphrase. If somebody with the recovery sheet gives you another one, they open.
}
note-sealed = { $count ->
    [one] { $count } note is sealed for a colleague.
   *[other] { $count } notes are sealed for a colleague.
}

## Letters

letter-new = Letter received
letter-another = Another letter
letter-empty = Letters with a date come here. Is there a letter? Put it in today.
letter-written = The letter is in
letter-term = Which term stands in the letter?
letter-term-help = Look for ‘vóór’, ‘uiterlijk’ or ‘binnen … weken’. What stands in the letter comes first.
letter-term-missing = Choose what stands in the letter.
letter-term-day = A last day
letter-term-within = A number of weeks or days
letter-term-nothing = There is no term
letter-last-day = The last day that stands in the letter
letter-count = How many?
letter-count-missing = Fill in a number, from 1 day to 366 days.
letter-weeks = weeks
letter-days = days
letter-from = Who is the letter from?
letter-from-missing = Choose who the letter is from.
letter-from-ind = IND
letter-from-duo = DUO
letter-from-municipality = Municipality
letter-from-svb = SVB
letter-from-toeslagen = Toeslagen
letter-from-uwv = UWV
letter-from-court = Court
letter-from-bailiff = Bailiff
letter-from-cjib = CJIB
letter-from-landlord = Landlord
letter-from-other = Somebody else
letter-dated = The date on the letter
letter-received = When did the letter come?
letter-dated-on = letter of { $day }
letter-received-on = received { $day }
letter-decision = Does it say ‘u kunt bezwaar maken’ (you can object)?
letter-decision-help = Then it is a decision. It mostly stands at the bottom or on the back.
letter-decision-missing = Choose yes or no.
letter-decision-yes = Yes, it is a decision
letter-decision-no = No
letter-is-decision = decision
letter-about = What is the letter about?
letter-about-help = In a few words. Do not copy a BSN or V-number.
letter-write = Put in the case
letter-call-today = For this sender we reckon no day. Call the Juridisch Loket (legal help) today: { "0800\u00A08020" }.
letter-date-needed = Without the date of the letter we reckon no day. Look for the date. Not found? Call the Juridisch Loket (legal help) today: { "0800\u00A08020" }.
letter-no-term = This letter holds no decision and no term. We reckon no day. In doubt? Call the Juridisch Loket (legal help): { "0800\u00A08020" }.

## Appointments

appointment-new = New appointment
appointment-day = Which day?
appointment-time = What time?
appointment-time-wrong = Type a time, such as 14:30
appointment-place = Where?
appointment-about = What for?
appointment-write = Make the appointment
appointment-empty = Appointments come here. On the day itself the appointment stands on top of Today.
appointment-ahead = To come
appointment-behind = Past
appointment-one = Appointment
appointment-about-is = Appointment: { $about }

## Settings

settings-mode = Colours
settings-mode-help = This changes at once.
settings-mode-system = As the computer
settings-mode-light = Light
settings-mode-dark = Dark
settings-mode-contrast = High contrast
settings-zoom = Size
settings-zoom-help = Also with Ctrl + and Ctrl -. Ctrl 0 is normal.
settings-language = Other language
settings-language-help = This language is offered first in a new meeting.
