# Measures, remarks, lists and numbers of the law. A2: short sentences, no
# promise, no threat.

## Measures

measure-effort-extension = Ask DUO for extra time, because you did your best.
    .why = You took many lessons and many exams. Ask your school for your hours on paper. DUO says how much time you get.
    .brings = More time to pass your exams.
measure-ask-remission = Send DUO the proof of your exams. Ask to pay back less.
    .why = DUO can cancel a part of the loan. That means: you do not pay that part. Ask for all of it too. For your permit that is not certain. Ask the Juridisch Loket for help.
    .brings = An answer on paper. Then you know what you have to pay.
measure-lower-repayment = Ask DUO for a lower amount a month.
    .why = You pay your loan back. Is that too much? DUO then looks at your income. Do not stop paying by yourself.
    .brings = More money left for food and bills.
measure-go-to-ombudsman = Take your complaint to the ombudsman.
    .why = You first sent a complaint yourself. The answer did not come or did not help. The ombudsman then looks too. That is free. Some municipalities have their own ombudsman.
    .brings = Somebody looks who does not belong to the organisation.

## Remarks

notice-plan-to-the-result = Does the day of the exam count, or of the result? We do not know. We reckon with the result. Ask DUO.
notice-slow-marking-extra = Marking Speaking and Writing sometimes takes 16 weeks. Do you run out of time because of that? Then DUO gives 6 months extra by itself. Ask DUO.

## Numbers

amount-z-language-left = Hours of language and KNM that are left
amount-z-participation-left = Hours of taking part that are left
amount-z-hours-left = Hours that are left
amount-z-hours-per-week = Hours a week that are needed
amount-exam-tries = How often you took each exam
amount-fine-at-most = Highest fine by the table
amount-remission-percent = The part that you do not pay
amount-remission-left = What is left of the loan

## Lists: what do you have already?

list-yes = you have it
list-no = not yet
list-unknown = we do not know yet
list-ask = ask about it
list-have-unknown = not known yet

list-exam-parts = This belongs to your inburgering
list-exam-parts-level-a2 = Level of the language: at least A2
list-exam-parts-level-b1 = Level of the language: B1. A2 is possible after many lessons and a real effort.
list-exam-parts-level-education = Level of the language: B1 or higher, for an education
list-exam-parts-reading = Exam Lezen (reading)
list-exam-parts-listening = Exam Luisteren (listening)
list-exam-parts-writing = Exam Schrijven (writing)
list-exam-parts-speaking = Exam Spreken (speaking)
list-exam-parts-knm = Exam KNM (knowledge of the Netherlands)
list-exam-parts-ona = ONA (finding work in the Netherlands)
list-exam-parts-z-language = { $limit } hours of language and knowledge of the Netherlands
list-exam-parts-z-participation = { $limit } hours of taking part, such as work or voluntary work
list-exam-parts-z-talk = A talk with the municipality at the end
list-exam-parts-pvt = PVT (lessons about taking part, with a signature)
list-exam-parts-map = MAP (getting to know work)

list-effort-dispensation = Fewer exams because you did your best: what do you have already?
list-effort-dispensation-hours = { $limit } hours of lessons. You have: { $have }
list-effort-dispensation-mark = Lessons at a school with the keurmerk
list-effort-dispensation-thirty-months = You have been busy for 2.5 years: from { $day }
list-effort-dispensation-reading = Lezen: passed or taken { $limit } times
list-effort-dispensation-listening = Luisteren: passed or taken { $limit } times
list-effort-dispensation-writing = Schrijven: passed or taken { $limit } times
list-effort-dispensation-speaking = Spreken: passed or taken { $limit } times
list-effort-dispensation-knm = KNM: passed or taken { $limit } times
list-effort-dispensation-ona = ONA: DUO knows how often that must be

list-effort-extension = Extra time because you did your best: what do you have already?
list-effort-extension-hours = { $limit } hours of lessons. You have: { $have }
list-effort-extension-thirty-months = You have been busy for 2.5 years: from { $day }
list-effort-extension-reading = Lezen: passed or taken { $limit } times
list-effort-extension-listening = Luisteren: passed or taken { $limit } times
list-effort-extension-writing = Schrijven: passed or taken { $limit } times
list-effort-extension-speaking = Spreken: passed or taken { $limit } times
list-effort-extension-knm = KNM: passed or taken { $limit } times
list-effort-extension-ona = ONA: passed or taken { $limit } time

list-automatic-six-months = 6 months extra from DUO: what do you have already?
list-automatic-six-months-thirty-months = You have been busy for 2.5 years: from { $day }
list-automatic-six-months-exams = { $limit } of the 4 language exams passed, at the level of your PIP
list-automatic-six-months-knm = KNM passed, or all KNM lessons taken
list-automatic-six-months-lessons = All lessons of your PIP taken
list-automatic-six-months-hours = { $limit } hours of language and KNM at a school with the keurmerk. You have: { $have }
list-automatic-six-months-pvt = PVT done
list-automatic-six-months-map = MAP done

list-z-hours = Your hours in the Z-route
list-z-hours-language-left = Language and KNM: { $amount } hours left
list-z-hours-participation-left = Taking part: { $amount } hours left
list-z-hours-per-week = Needed: about { $amount } hours a week
list-z-hours-possible = You say this is possible: { $have } hours a week

list-fine-at-most = What does the table of DUO say now?
list-fine-at-most-at-most = A fine of at most { $amount }
list-fine-at-most-none = No fine
list-fine-at-most-less = More lessons or more exams make the amount lower. Ask DUO what holds for you.

list-remission = Your loan at DUO by the table
list-remission-percent = { $amount } percent you need not pay
list-remission-left = What remains: { $amount }
list-remission-first-window = You pay back the least: everything passed up to { $day }
list-remission-second-window = You pay back less: everything passed up to { $day }

list-elip = Who can get extra help? One of these two is enough
list-elip-near-the-end = { $limit } or more borrowed, and at most 1 year left. You have: { $have }
list-elip-large-loan = { $limit } or more borrowed. You have: { $have }

list-repayment = This is how you pay the loan back
list-repayment-from = From { $day }
list-repayment-start = It starts { $limit } months after you finish
list-repayment-years = In { $limit } years
list-repayment-interest = The interest stays the same for { $limit } years. Interest is what you pay extra
list-repayment-answer = Asked for a lower amount? DUO answers within { $limit } weeks

list-municipality-pays = The municipality pays this first, out of your bijstand
list-municipality-pays-rent = The rent
list-municipality-pays-energy = Gas, water and electricity
list-municipality-pays-insurance = The health insurance
list-municipality-pays-authorise = You give permission for this on paper
list-municipality-pays-until = Up to and including { $day }

list-exam-costs = What does an exam cost?
list-exam-costs-free = The first { $limit } times each exam is free
list-exam-costs-part = { $limit } for each part. Sometimes you can borrow from DUO
list-exam-costs-all = All together: { $limit }
list-exam-costs-cancel = You can cancel up to { $limit } days before. Then you get your money back

## What can hardly be so

contradiction-date-ahead = This day has not been yet. Is it right? We keep what you type.
contradiction-birth-year-ahead = This year has not been yet. Is it right? We keep what you type.
contradiction-birth-year-long-ago = This year is very long ago. Is it right? We keep what you type.
contradiction-end-before-start = The end lies before the start. Look in the letters. We keep what you type.
contradiction-pip-before-notice = The PIP is older than the letter from DUO. Look again. We keep what you type.
contradiction-suspended-backwards = The second day lies before the first. Look again. We keep what you type.
contradiction-answered-before-asked = The answer is older than the complaint. Look again. We keep what you type.
contradiction-finished-before-start = You had finished before you started. Look again. We keep what you type.
contradiction-passed-and-none = It says: no exam passed. And also: an exam passed. Which is right?
contradiction-passed-never-tried = It says: passed. And also: never taken. Which is right? We keep what you type.
contradiction-many-hours = That is very many hours a week. Is it right? We keep what you type.

## Why something stands in its place

place-urgent = This has to be now.
place-fatal-date = There is a last day.
place-waits = Something else has to be ready first.
place-tier-0 = We ask this first every time.
place-tier-1 = This belongs to the first 2 weeks.
place-tier-2 = This belongs to the first 8 weeks.
place-tier-3 = This belongs to the first 3 months.
place-wish = You want this first.
place-settled = This is done, or not for you.
