# The walk: its frame, welcome and consent, questions and the check of the
# answers. Plain words, for both people.

## Frame

walk-meeting = Meeting
walk-leave = Pause
walk-step-welcome = Welcome
walk-step-acute = Today
walk-step-goal = Goal
walk-step-intake = Questions
walk-step-basics = Basics
walk-step-plan = Plan
walk-step-agreements = Agreements
walk-step-done = Done
walk-to-welcome = To the start
walk-to-acute = Begin
walk-to-goal = To your goal
walk-to-intake = To the questions
walk-to-check = Look at the answers
walk-to-basics = To the basics
walk-to-plan = To the plan
walk-to-agreements = To the agreements
walk-to-done = To the end
walk-open = { $count ->
    [0] { $domain }: all asked
    [one] { $domain }: 1 question left
   *[other] { $domain }: { $count } questions left
}

## Welcome

walk-hello = Welcome, { $name }
walk-hello-you = Welcome
walk-hello-help = We talk together today. You see everything in two languages.
walk-language = Which language do you read best?
walk-only-dutch = Only Dutch

## Explanation (municipality)

walk-explain = This meeting
walk-explain-help = We read this together. Ask anything you want.
walk-explain-what = We ask questions about your life and your integration.
walk-explain-why = Together we make a plan. This is a task of the municipality.
walk-explain-long = The meeting takes 60 to 90 minutes. You can always take a break.
walk-explain-rights = You do not have to tell everything. You may ask what is written about you. You may ask to change or erase it.
walk-explain-read = We read this together.
walk-explain-choose = Put a tick at ‘We read this together’. Then choose yes or no.

## Consent

walk-consent = What may we write down?
walk-consent-help = You choose. With a no the meeting just goes on too.
walk-consent-choose = Choose yes or no for each question.
walk-purpose-notes = May we keep your answers?
    .help = Then later we still know what you said. You may change this later.
walk-purpose-health-money = May we write down what you say about health and money?
    .help = We do not ask which illness you have. Only what you need.
walk-purpose-share = May we share your plan with the municipality?
    .help = Do you say no? Then we do not share it.
walk-purpose-share-others = May we share your plan with other organisations?
    .help = For example your language school. Do you say no? Then the meeting just goes on.
walk-yes = Yes, you may
walk-no = No, rather not

## Questions

walk-question-place = { $domain } · question { $at } of { $all }
walk-why = Why do we ask this?
walk-own-words = In your own words (not required)
walk-unknown-later = That is fine. This question comes back later.
walk-two-answers = There are two answers here. Choose together what is right.
walk-today = Today: { $what }
walk-euro = euros
walk-date-form = Type day, month and year: 23-11-2026. Only the year is fine too.
walk-date-read = That is { $day }.
walk-mistake-date = We cannot read a date here. Type for example 23-11-2026, or only 2026.
walk-mistake-no-such-day = This day does not exist. Look again at the day and the month.
walk-mistake-number = We cannot read a number here. Type digits only, for example 4.
walk-mistake-money = We cannot read an amount here. Type whole euros, for example 80.

## Check

walk-check = Look together: is this right?
walk-check-help = Is something wrong? Press the row and choose again.
walk-check-open = Still open. Later is fine too.

walk-refused-notes = You do not want us to write this down. We only talk. If you choose an answer here, we do keep it.
