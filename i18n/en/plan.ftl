# The steps Basics, Plan, Agreements and Done.

# Basics first

basics-now = First, now
basics-these-weeks = These weeks
basics-these-months = These months
basics-in-order = In order
basics-in-order-count = { $count ->
    [one] { $count } thing is in order or not for you
   *[other] { $count } things are in order or not for you
}
basics-empty = Here you will see what you need for a calm start.
basics-summary = { $done } of { $all } in order
basics-summary-now = { $now ->
    [one] { $now } needs you now
   *[other] { $now } need you now
}
basics-waits-for = waits for: { $items }
basics-waits-on-whom = we are waiting for: { $who }
basics-since = since { $day }
basics-agreed-by = ready by { $day }
basics-today = What to do today
basics-why = Why
basics-body = Where
basics-bring = Bring
basics-first = Do this first
basics-how = How does it stand?
basics-who = Who does this?
basics-by = By which day?
basics-day-example = Type a day. For example: { $day }
basics-waits-on = Who are we waiting for?

# My plan

plan-goal = My goal, in my own words
plan-goal-missing = Your goal is not here yet. What do you want to reach?
plan-goal-name = Name my goal
plan-empty = Your plan comes here. Answer a few questions first.
plan-empty-action = To the questions
plan-me = Me ({ $name })
plan-notices-more = { $count ->
    [one] { $count } more remark
   *[other] { $count } more remarks
}
plan-first = First
plan-then = Then
plan-later = Later
plan-away-count = { $count ->
    [one] { $count } line is done or does not fit
   *[other] { $count } lines are done or do not fit
}
plan-summary = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
plan-summary-agreed = { $count } agreed

plan-standing-proposed = Proposal
plan-standing-agreed = Agreed
plan-standing-declined = Does not fit
plan-standing-postponed = Later
plan-standing-done = Done
plan-standing-calm = Start calmly
plan-standing-lapsed = Reason is gone

plan-yes = Yes, I will do this
plan-other = Another way
plan-no = This does not fit
plan-put-off = Later
plan-reason-missing = You added this yourself.
plan-reasons = Because you said
plan-brings = What it brings
plan-what = What do we agree?
plan-lapsed = The reason is not there any more. The agreement stays.
plan-own-words = In your own words (not needed)
plan-agree = We agree on this
plan-why-not = Why does it not fit? (not needed)
plan-keep = Keep
plan-said = your words: { $words }

plan-held = This can start calmly. First this: { $items }
plan-held-term = Your time does keep running.
plan-start-now = Start now anyway
plan-start-why = Why start now?
plan-gate-place = There is a place at school now.
plan-gate-rest = Learning gives me rest.
plan-gate-term = My term keeps running.
plan-gate-own = Another reason
plan-started = You start now. The reason: { $words }

plan-add = Add something in your own words
plan-add-what = What is going to happen?
plan-add-done = Add

# Agreements

agree-title = I want to know if I explained it well.
    .ask = Can you say what we agreed?
agree-empty = Nothing has been agreed yet.
agree-empty-action = Back to the plan
agree-told = Told
agree-again = Once more
agree-not-yet = Not told yet
agree-finished = Already done
agree-words = What do you say? (not needed)
agree-clear = Yes, that is right
agree-unclear = Not clear yet
agree-done = This is already done
agree-explain = Good that you say so. We explain it in another way. Then we try once more.
agree-summary = { $told } of { $all } told

# The next date

done-title = When do we meet again?
done-date = Day
done-time = Time
done-time-example = Type a time. For example: { $time }
done-place = Where?
done-make = Keep the appointment
done-made = Our appointment: { $day }, { $time }
done-where = Place: { $place }
done-highlights = This is what we do now
done-nothing = Nothing has been agreed yet. You can go back to the plan.
done-minutes = How long did the meeting take? (not needed)
done-minutes-unit = minutes
done-close = Close the meeting
done-thanks = Thank you for this meeting.
