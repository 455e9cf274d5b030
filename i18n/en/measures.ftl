# Measures and notices. Plain English: short sentences, no promise, no threat.

## Measures

measure-family-reunification-now = Apply to the IND (immigration service) for family reunification this week. Do it with VluchtelingenWerk or a lawyer.
    .why = Your family is not here yet. There is a last day for the application. Incomplete is better than too late.
    .brings = The application reaches the IND on time. You can send papers later.

measure-ask-advance = Ask the municipality for an advance (money beforehand). Ask on paper or by e-mail.
    .why = You are waiting for your bijstand (benefit). The municipality must give an advance within 4 weeks. No money for food? Ask today. Are papers of yours still missing? Then it can take longer. If you do not get bijstand later, you pay the advance back.
    .brings = Money to live on while you wait for the decision.

measure-home-first = Arrange a place to live first. Call the municipality today.
    .why = Without a home it is hard to learn. Might you have to leave your home? Ask for urgent debt help. The municipality must then talk with you within 3 working days. Call the landlord and a lawyer too.
    .brings = A fixed address. You need it for post, money, school and work.

measure-budget-by-week = Make a plan for your money together, week by week.
    .why = At first the municipality pays rent, energy and health insurance from your bijstand (benefit). Allowances come later. Sometimes too little is left now. Then ask for bijzondere bijstand (special assistance).
    .brings = You know what you can spend each week. That helps later too.

measure-duo-look-again = Write a letter to DUO. Ask them to look at your loan or fine again.
    .why = On 9 July 2025 the Raad van State (highest court) agreed with an asylum status holder. On 18 February 2026 it was also about old decisions. We do not know what DUO will do in your case. Ask the Juridisch Loket (legal help desk) for help.
    .brings = An answer on paper. Then you know more about your debt.

measure-attempt-plan = Make a plan for your exams. Take each part in time, and more often if needed.
    .why = Your term ends within 9 months. Did you have 300 hours of lessons? And did you take each part 2 times (ONA 1 time)? Then DUO's table gave no fine. Check if that still holds.
    .brings = You show that you do your best. Each attempt is practice too.

measure-effort-dispensation = Ask DUO for ontheffing (fewer exams), because you have done enough. Go on with the exams.
    .why = You have had 600 hours of lessons or more. You took many exams. Ask your school for the statement of your hours. Ask DUO if you must also take ONA 4 times.
    .brings = You may have fewer exams to take. Ask the IND what this means for Dutch nationality.

measure-duo-guidance = Ask the municipality for extra help. You have already borrowed a lot from DUO.
    .why = There is help for people who have borrowed a lot. It is called ELIP. Ask if it still exists in your municipality.
    .brings = Somebody who looks at lessons, exams and money with you.

measure-literacy-first = First learn to read and write Dutch letters.
    .why = Reading is hard now. After these lessons you learn faster. Write down when the course is. Sometimes DUO gives extra time for it. Ask about that.
    .brings = You can read post, signs and messages yourself.

measure-other-extra-time = Ask the municipality: is your plan (PIP) still right? Ask about extra time too.
    .why = In the Z-route there is no extra time for learning to read. Sometimes there is for illness, childbirth or care. Write down when that was.
    .brings = A plan that fits what you can do.

measure-doctor-first = Talk with your family doctor about your health. Ask for an interpreter.
    .why = With worries and bad sleep it is hard to learn. Write down when you are ill. Ill for more than 3 months? Then you can ask for extra time.
    .brings = You are not alone with your worries. Who sleeps better, learns better.

measure-childcare-first = Arrange childcare first. Choose the times of your lessons after that.
    .why = Without childcare you miss lessons. Ask for lessons during school hours. Apply for kinderopvangtoeslag (childcare allowance) within 3 months of the start.
    .brings = Time for lessons and work. Your child learns Dutch too.

measure-value-diploma = Ask IDW what your diploma is worth in the Netherlands. Do this before your inburgering diploma.
    .why = You brought knowledge with you. The valuation is free once. After the inburgering diploma it is no longer free. No papers? IDW can look then too.
    .brings = Employers and schools see your level. You can look for work that suits you.

measure-lessons-beside-work = Look for lessons in the evening, online or at work. Talk about it with your employer.
    .why = You work a lot. This way you keep your work and learn the language. First ask if hours of online lessons count.
    .brings = Income and language at the same time. You learn the language of your work.

measure-lessons-do-not-fit = Talk with your language school about the lessons. First ask for your hours on paper.
    .why = The lessons do not fit well. Or something is wrong with the keurmerk (official quality mark). Talking does not help? Send the school a complaint. After that you can go to Blik op Werk. Find another school on zoekinburgerschool.nl. Tell the municipality too.
    .brings = Lessons that fit you. The school can learn from it.

measure-exam-queue = Register for the exams now. Do not wait.
    .why = Your term ends soon. There is a waiting time for exams. Marking takes long too, sometimes 16 weeks. If it does not fit, ask DUO for extra time.
    .brings = You know when your exam is. You can study calmly.

measure-automatic-extra-time = Look together: can you get 6 months of extra time?
    .why = In the B1-route DUO itself can give 6 extra months. You have then passed at least 2 of the 4 language exams. KNM, PVT and MAP are done. You followed all lessons, or 450 hours of language and KNM. The end date only changes when DUO says yes.
    .brings = You know what you can still do now.

measure-complain-about-pip = Send the municipality a complaint: your plan (PIP) is late. Ask if lessons can start now.
    .why = The municipality had to make the PIP within 10 weeks. That time has passed. Write in the complaint when you called and with whom. Do you want to go to court? Ask the Juridisch Loket (legal help desk).
    .brings = The municipality must answer you. You do not have to wait alone.

measure-hours-not-feasible = Count your hours again with the municipality. Ask for another plan (PIP).
    .why = You have fewer hours a week than the plan asks. Ask what else counts. Also ask if extra time is possible.
    .brings = A plan that you can really do.

measure-nationality-first = First ask: do you want to become Dutch later?
    .why = You think about ontheffing (dispensation). Is it BIO (special circumstances)? Then it is not enough to become Dutch. Ask the IND which dispensation does count. Look at other ways together.
    .brings = What you choose now also fits later.

measure-letters-in-plain-words = Open the post together every week. Keep letters in one folder.
    .why = Letters are hard now. Give each organisation its own part, with its logo. You may always ask for a letter in plain words.
    .brings = You see in time which date counts. Later you can do it alone.

measure-move-safely = Are you going to move? First get everything on paper. Only then deregister at the municipality.
    .why = When you move, money or lessons can stop for a while. Ask on paper: the new address, the benefit and the school. Ask the old municipality to pass on your PIP.
    .brings = Less chance that money or lessons stop.

measure-find-a-buddy = Look for a language buddy or a place nearby, such as a community centre.
    .why = You have few people around you yet. Talking together is a good way to learn.
    .brings = People you know, also after the exam.

measure-body-is-silent = No answer? Call once more. Then write a complaint together.
    .why = You asked something and got no answer. Write down: date, time, name and what was said. You may always complain. That is your right.
    .brings = The organisation must look at your complaint. It can learn from it.

measure-letter-in-time = Look at the letter with a date together today. Do you need help? Call the Juridisch Loket (legal help desk): { "0800\u00A08020" }.
    .why = The letter may give a last day. Do you disagree with a decision? Then you can object (bezwaar). That must be in time.
    .brings = You know what the letter asks and what you can do.

measure-ask-lessons-now = Ask the municipality: may lessons start now? Ask for a place on the waiting list.
    .why = You have no PIP yet. Waiting costs time. A taalhuis (language house) or the library can often help already.
    .brings = You already learn Dutch, also before your PIP.

measure-language-lessons = Start to learn Dutch: lessons, a taalhuis (language house) or the library.
    .why = You have no lessons yet. Start calmly. Your money and health insurance come first.
    .brings = You can talk with school, doctor and neighbours yourself.

measure-lessons-again = Look together for a language school with the keurmerk (quality mark). See zoekinburgerschool.nl.
    .why = You have no lessons now. Under the law of 2013 you choose a school yourself. First ask DUO or the municipality who pays for the lessons.
    .brings = Lessons that fit you. The language stays yours.

measure-work-trial = Find a place to look and try. A day, an internship or voluntary work. Choose work that fits your goal.
    .why = You have a goal of your own. This plan starts there. At a workplace you learn the language of that work.
    .brings = You see if the work suits you. You get to know people.

measure-next-step-after-exam = Choose your next step: a course, work or more language.
    .why = You passed the language exams and KNM. That is yours. Your plan does not stop at the exam.
    .brings = A step towards your own goal.

## Notices

notice-family-reunification-rules-may-change = The rules for family reunification may have changed in 2026. Call VluchtelingenWerk or a lawyer this week.
notice-family-reunification-term-passed = The 3 months for family reunification have passed. Something may still be possible. Call a lawyer today.
notice-report-family-arrival = Is your family coming? Or will your marriage be registered? Tell Toeslagen (allowances office) at once.
notice-do-not-stop-paying = DUO does not collect from asylum status holders (people with an asylum permit). That is so since 23 March 2023. Do you still pay? Call DUO or the Juridisch Loket (legal help desk). Do not stop by yourself.
notice-regular-permit-ask-lawyer = The court said about asylum status holders: they do not pay the loan back. For your permit that is not certain. Ask the Juridisch Loket (legal help desk). Answer letters in time.
notice-term-not-started = Your 3 years have not started yet. The term only starts one day after your first PIP (your integration plan). The date on the PIP counts.
notice-late-pip-costs-no-term = The PIP is late. Your 3 years do not get shorter by that. But waiting costs time.
notice-pip-started-term = Your 3 years started one day after your first PIP. A new PIP does not change that.
notice-extension-not-granted-yet = You asked for extra time. The end date only changes when DUO says yes.
notice-no-exam-in-z-route = In the Z-route you take no exam. At the end you have a talk at the municipality.
notice-no-literacy-extension-z = Extra time for literacy (learning to read) does not exist in the Z-route.
notice-a1-not-enough-for-nationality = The Z-route has level A1. To become Dutch you need A2. Check with the IND.
notice-effort-counts-for-nationality-ask = Did you get dispensation because you did your best? It may count for Dutch nationality. Check with the IND.
notice-nationality-ask-ind = You want to become Dutch. The rules can change. Ask the IND what holds now.
notice-asylum-no-fine = Asylum status holders get no fine for being late. DUO wrote so in August 2026. Do you get a letter all the same? Come at once. The municipality may talk with you about agreements.
notice-school-mark-gone = Does your school have no valid keurmerk (quality mark)? Then the hours may not count. Check with DUO.
notice-school-mark-and-loan = DUO only pays schools with the keurmerk (quality mark). Ask DUO what this means for your loan.
notice-ask-duo-letter = We do not know yet which law applies to you. Find the letter from DUO, or call DUO. It has the date that counts.
notice-earlier-law-ask-duo = You already had to integrate before 2013. There was an older law then. Check with DUO.
notice-probably-no-duty = With these facts you probably do not have to do inburgering (civic integration). DUO decides. Check with DUO.
notice-aow-age-ask = You may have reached AOW age (pension). Then you may not have to do inburgering (civic integration). Check with DUO.
notice-turkish-ask-duo = For people from Turkey there was no duty before 2022. Since 2022 that is different. Check with DUO.
