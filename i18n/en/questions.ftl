# The questions of the intake, in plain English.

## Life domains

domain-acute = Needed now
domain-goal = Your goal
domain-you = About you
domain-law = Inburgering and DUO
domain-home = Home
domain-family = Family
domain-money = Money
domain-health = Health
domain-learning = Learning and exams
domain-work = Work
domain-daily = Daily life
domain-complaint = No answer or a complaint
domain-privacy = Your privacy

## acute

question-what-happened = What has happened since last time?
    .short = What happened
    .help = Is this the first time? Tell us how things are now.
    .why = Then we know what matters today.

question-place-to-sleep = Do you have a place to sleep tonight and next week?
    .short = Place to sleep
    .help = For example your own home, family, friends or a shelter.
    .why = A place to sleep comes first. Everything else comes after that.
    .choice-yes = Yes
    .choice-no = No
    .choice-temporary = Only for a short time

question-eviction-threat = Might you have to leave your home?
    .short = May lose home
    .help = For example: there is a letter from the landlord or the court.
    .why = The sooner we know, the more we can try.
    .choice-yes = Yes
    .choice-no = No

question-food-money = Is there money for food this week?
    .short = Money for food
    .why = Is there too little? Then we look for help together today.
    .choice-yes = Yes
    .choice-a-little = A little
    .choice-no = No

question-doctor-now = Do you urgently need a doctor or medicine now?
    .short = Doctor needed now
    .help = You do not have to say what is wrong. No insurance? Still do not wait.
    .why = Then we call the family doctor or the out-of-hours doctor today.
    .choice-yes = Yes
    .choice-no = No

question-letter-with-date = Do you have a letter with an important date?
    .short = Letter with a date
    .help = For example from the court, bailiff (about debt), IND, DUO or municipality.
    .why = After that date it is sometimes no longer possible. We look together.
    .choice-yes = Yes
    .choice-no = No

question-permit-ends = Does your residence permit end soon?
    .short = End of permit
    .help = Your card shows until when it is valid.
    .why = You apply for a new card before that day.
    .choice-no = No
    .choice-soon = Yes, within 3 months
    .choice-expired = The card has already expired

question-safe-at-home = Do you feel safe, at home and with the people around you?
    .short = Safety
    .help = Ask this only in private. Never through a partner, child or relative as interpreter.
    .why = Only your counsellors see this answer. It never goes on paper.
    .choice-yes = Yes
    .choice-sometimes = Not always
    .choice-no = No

question-safe-contact = How and when can we safely call or write to you?
    .short = Safe to call or write
    .help = For example: call only on weekday mornings, no letters to the home.
    .why = So that our contact does not put you in danger.

## goal

question-goes-well = What is going well? What are you proud of?
    .short = Going well
    .help = Big or small: everything counts.
    .why = We start from what you can already do.

question-goal = What do you want to be able to do, or to be, in 3 years?
    .short = Goal
    .help = Say it in your own words. It goes at the top of your plan.
    .why = The plan is yours. Your goal comes first.

question-biggest-worry = What worries you most now?
    .short = Biggest worry
    .help = You do not have to tell about the past.
    .why = Then we look at that first.

## you

question-called = What would you like to be called?
    .short = Name
    .why = So that we address you in the right way.

question-language = Which language do you prefer to speak?
    .short = Language
    .why = Then we choose an interpreter and texts in your language.
    .choice-arabic = Arabic
    .choice-tigrinya = Tigrinya
    .choice-turkish = Turkish
    .choice-farsi = Farsi
    .choice-dari = Dari
    .choice-somali = Somali
    .choice-pashto = Pashto
    .choice-kurmanji = Kurdish (Kurmanji)
    .choice-sorani = Kurdish (Sorani)
    .choice-english = English
    .choice-french = French
    .choice-spanish = Spanish
    .choice-ukrainian = Ukrainian
    .choice-russian = Russian
    .choice-other = Another language

question-reads-own-language = Do you read that language?
    .short = Reads own language
    .help = Many people do not read. That is no problem.
    .why = Then we choose text, pictures or voice.
    .choice-well = Well
    .choice-a-little = A little
    .choice-no = No

question-reads-latin = Do you read Dutch letters (a, b, c)?
    .short = Reads Dutch letters
    .why = Then we choose lessons that fit you.
    .choice-well = Well
    .choice-a-little = A little
    .choice-no = No

question-interpreter = Would you like an interpreter? A man or a woman?
    .short = Interpreter
    .help = An interpreter translates what we say. A child is never the interpreter.
    .why = So that we understand each other well.
    .choice-no = No, not needed
    .choice-yes = Yes, a man or a woman is fine
    .choice-woman = Yes, a woman
    .choice-man = Yes, a man

## law

question-duo-letter = Do you have a letter from DUO about your inburgering (integration)?
    .short = Letter from DUO
    .help = DUO is a government service for inburgering. You can also look at Mijn Inburgering (DUO website).
    .why = That letter says when your inburgering started.
    .choice-yes = Yes
    .choice-no = No

question-obliged-since = Which date does the letter give with ‘inburgeringsplichtig’?
    .short = Obliged since
    .help = Look for this word in the letter or on Mijn Inburgering. It means: you must do inburgering.
    .why = This date decides which law applies to you.

question-residence-ground = Which residence permit do you have?
    .short = Residence permit
    .help = Look at your residence card. You do not have to tell your story.
    .why = This matters for loan, costs and help from the municipality.
    .choice-asylum = Asylum: I was given asylum myself
    .choice-family-asylum = Family reunification (nareis): I came later and also have asylum
    .choice-family-regular-of-asylum = Family: my relative has asylum, I have another permit
    .choice-family-other = Family: my relative does not have asylum
    .choice-other = Something else

question-birth-year = In which year were you born?
    .short = Year of birth
    .help = Four digits, for example 1990.
    .why = Age matters for the duty to do inburgering.
    .unit = { "" }

question-nationality = Which nationality do you have?
    .short = Nationality
    .help = Only needed when there is no date from DUO. EEA: the EU with Norway, Iceland and Liechtenstein.
    .why = This matters for whether you must do inburgering. DUO decides.
    .choice-eu-eea-swiss = EU, EEA or Switzerland
    .choice-turkish = Turkish
    .choice-other = Other

question-stay-purpose = What is the purpose of your stay in the Netherlands?
    .short = Purpose of stay
    .help = Only needed when there is no date from DUO.
    .why = With a temporary stay there is probably no duty. DUO decides.
    .choice-lasting = To stay and live here
    .choice-temporary = Temporary, for example for study
    .choice-temporary-protection = Temporary protection (Ukraine)
    .choice-family-of-eu-citizen = Family of an EU citizen

question-permit-notified = When were you given the decision on your asylum permit?
    .short = Asylum decision received
    .help = Look in the letter from the IND (immigration service). Not sure? Take the date of the letter.
    .why = There is only a short time to bring your family.

question-brp-date = Since when have you been registered in this municipality?
    .short = Registered since
    .help = The list of residents is called BRP. Look in the letter from the municipality.
    .why = Many time limits start on that day.

question-pip-received = Do you already have a PIP from the municipality?
    .short = PIP received
    .help = PIP is your plan for inburgering: learning and taking part. It comes as a letter.
    .why = Your time for inburgering starts with the PIP.
    .choice-yes = Yes
    .choice-no = No

question-pip-date = Which date is on your first PIP?
    .short = Date of first PIP
    .help = Look at the letter with the PIP. Take the first PIP, not a newer one.
    .why = The 3 years for your inburgering start the day after.

question-route = Which route is in your PIP?
    .short = Learning route
    .help = Look for the word ‘route’ or ‘leerroute’ in the PIP.
    .why = Each route has its own lessons, hours and exams.
    .choice-b1 = B1 route (B1-route): language up to level B1
    .choice-education = Education route (onderwijsroute): towards a study
    .choice-z = Z route (Z-route): language and managing by yourself

question-intake-done = Have you already had a talk and a test with the municipality?
    .short = Intake with municipality
    .help = The talk is called ‘brede intake’. The test is called ‘leerbaarheidstoets’.
    .why = After this the municipality makes your PIP.
    .choice-yes = Yes
    .choice-no = No

question-duo-notice-date = What is the date of the letter from DUO?
    .short = Date of DUO letter
    .help = Take the letter ‘kennisgeving’. The date is usually at the top.
    .why = With it we see when your PIP must be ready.

question-third-party-received = When did the municipality get information about you from others?
    .short = Information at municipality
    .help = Only if the municipality had to wait for it. If not, choose ‘I don’t know’.
    .why = Then the PIP may come later.

question-duo-end-date = Which end date does the letter from DUO give?
    .short = End date from DUO
    .help = Look for ‘einddatum’ in the newest letter. Nothing there? Choose ‘I don’t know’.
    .why = A date from DUO is better than our estimate.

question-extension-granted = Have you asked DUO for more time?
    .short = More time from DUO
    .help = More time is called ‘verlenging’. Only a letter from DUO counts.
    .why = Your end date only moves if DUO has said yes.
    .choice-no = No
    .choice-asked = Asked, no answer yet
    .choice-granted = Yes, DUO gave more time

question-wants-dutch-nationality = Would you like to become a Dutch citizen later?
    .short = Become Dutch
    .help = This is called naturalisatie. You do not have to choose now.
    .why = Some choices make that harder later.
    .choice-yes = Yes
    .choice-no = No

question-dispensation-thought = Is inburgering too hard for you, even with help?
    .short = Inburgering too hard
    .help = Sometimes a person no longer has to. This is called ‘ontheffing’. DUO decides.
    .why = Then we first look at what is possible.
    .choice-no = No
    .choice-medical = Yes, because of my health
    .choice-special-circumstances = Yes, because of something else in my life

## home

question-lives-with = Who do you live with?
    .short = Lives with
    .help = You may choose more than one answer.
    .why = This matters for money, help and time.
    .choice-alone = Alone
    .choice-partner = With my partner
    .choice-children = With children
    .choice-parents = With parents
    .choice-others = With others

question-moving-soon = Are you going to move soon?
    .short = Moving
    .help = Also if you were only offered another home.
    .why = When you move, money or lessons can stop. We arrange things first.
    .choice-yes = Yes
    .choice-no = No

question-home-key-date = When did you get the key to your home?
    .short = Key received
    .help = Look in your rental contract or the letter from the landlord.
    .why = From that day you often pay rent and power.

## family

question-family-abroad = Who of your family is not here yet?
    .short = Family not here yet
    .help = Also if you do not know where someone is.
    .why = There is sometimes only a short time to bring family.
    .choice-none = Everyone is here
    .choice-partner = My partner
    .choice-children = Children
    .choice-parents = Parents
    .choice-others = Others

question-children = Do you have children here? How old are they?
    .short = Children
    .help = You may choose more than one answer.
    .why = Then we look at school, childcare and child benefit (kinderbijslag).
    .choice-none = No children here
    .choice-under-4 = Younger than 4
    .choice-age-4-to-12 = 4 to 12 years
    .choice-age-12-to-18 = 12 to 18 years

question-childcare-needed = Do you need childcare during lessons or work?
    .short = Childcare needed
    .help = Kinderopvangtoeslag is money from the government for childcare. Apply in time.
    .why = With childcare you can go to lessons or work.
    .choice-yes = Yes
    .choice-no = No

## money

question-income = Where does your money come from now?
    .short = Income
    .help = You may choose more than one answer. ‘Bijstand’ is a benefit from the municipality.
    .why = Then we see what you may be able to apply for.
    .choice-none = I have no income
    .choice-benefit = Bijstand or another benefit
    .choice-wage = Wages from work
    .choice-study = Money for study
    .choice-partner = From my partner
    .choice-other = Something else

question-benefit-applied = Have you applied for bijstand?
    .short = Bijstand applied for
    .help = Bijstand is a benefit from the municipality if you have too little money.
    .why = The day of applying counts for the money.
    .choice-yes = Yes
    .choice-no = No

question-benefit-applied-on = On which day did you apply for bijstand?
    .short = Day of application
    .help = Look in the letter or e-mail from the municipality.
    .why = From that day the time for the decision counts.

question-benefit-decided = Has the municipality already decided about your bijstand?
    .short = Decision on bijstand
    .help = A decision is a letter with a yes or a no.
    .why = No decision yet? Then we watch the date.
    .choice-yes = Yes
    .choice-no = No

question-benefit-suspended-from = On which day did the municipality ask you for more papers?
    .short = Papers asked for on
    .help = Look in the letter. Nothing asked? Choose ‘I don’t know’.
    .why = While papers are missing, the municipality waits with the decision.

question-benefit-suspended-to = On which day did you give the papers?
    .short = Papers given on
    .help = Not given yet? Choose ‘I don’t know’.
    .why = From that day the time counts again.

question-municipality-pays = Does the municipality now pay your rent, power and health insurance?
    .short = Municipality pays bills
    .help = This is called ‘ontzorgen’. The municipality pays it from your bijstand.
    .why = It usually stops after half a year. After that you pay yourself.
    .choice-yes = Yes
    .choice-no = No

question-food-money-per-week = How much money do you have for food each week?
    .short = Food money per week
    .help = A guess is fine.
    .why = Then we see whether the money is enough.
    .unit = euros a week

question-unpaid-bills = Which bills can you not pay now?
    .short = Cannot pay
    .help = You may choose more than one answer. Many people have this.
    .why = Sometimes a bill can be paid later or in parts.
    .choice-none = I can pay everything
    .choice-rent = Rent
    .choice-energy = Power, gas or water
    .choice-health-insurance = Health insurance
    .choice-phone = Phone or internet
    .choice-fine = A fine
    .choice-other = Something else

question-debts = Which debts or loans do you have?
    .short = Debts
    .help = A debt is money you still have to pay. You may choose more than one.
    .why = With a list of all debts it is easier to help.
    .choice-none = No debts
    .choice-rent = Rent
    .choice-energy = Power, gas or water
    .choice-cak = CAK (no health insurance)
    .choice-cjib = CJIB (fines)
    .choice-duo = DUO
    .choice-travel = My family’s journey
    .choice-furniture = Things for the house
    .choice-phone = Phone
    .choice-family = Family or friends
    .choice-other = Something else

question-debt-per-month = How much do you pay each month on debts?
    .short = Debts per month
    .help = All debts together. A guess is fine.
    .why = Then we see what is left for you.
    .unit = euros a month

question-duo-loan = Have you borrowed money from DUO for inburgering?
    .short = Loan from DUO
    .help = DUO then paid your lessons or exams.
    .why = For some people the rules have changed. We check it.
    .choice-yes = Yes
    .choice-no = No

question-duo-loan-amount = How much have you borrowed from DUO?
    .short = Amount of DUO loan
    .help = Look in a letter from DUO or on Mijn Inburgering (DUO website).
    .why = With a high amount there is sometimes extra help.
    .unit = euros

question-duo-paying-back = Are you paying the DUO loan back now?
    .short = Pays DUO back
    .help = Do not stop paying by yourself. We ask first.
    .why = We check whether this is still right.
    .choice-yes = Yes
    .choice-no = No

question-duo-fine = Have you been given a fine by DUO?
    .short = Fine from DUO
    .help = Bring the letter if you have it.
    .why = The court said something new about this. We look at what applies to you.
    .choice-yes = Yes
    .choice-no = No

## health

question-sleeps-well = Do you sleep well?
    .short = Sleeps well
    .help = You do not have to say why.
    .why = When you sleep badly, learning is harder. Then we look at what fits.
    .choice-yes = Yes
    .choice-sometimes = Sometimes
    .choice-no = No

question-remembers-lessons = Can you remember what you learn?
    .short = Remembering
    .help = With worries, people sometimes remember less. That is normal.
    .why = Then we choose time and lessons that fit you.
    .choice-yes = Yes
    .choice-sometimes = Sometimes
    .choice-no = No

question-sees-doctor = Do you see a doctor?
    .short = Sees a doctor
    .help = Family doctor, hospital or someone else. You do not have to say why.
    .why = Then we know whether there is help already.
    .choice-yes = Yes
    .choice-no = No

question-health-hinders = Does your health make learning or working hard?
    .short = Health makes it hard
    .help = Only say what you need, not what is wrong.
    .why = Then we look for a plan you can manage.
    .choice-yes = Yes
    .choice-no = No

## learning

question-school-years = How many years did you go to school?
    .short = Years of school
    .help = In all countries together. No school? Write 0.
    .why = Then we choose lessons that fit you.
    .unit = years

question-diploma = What is your highest diploma?
    .short = Highest diploma
    .help = From any country. Also if you do not have the paper.
    .why = What you can already do counts.
    .choice-none = No diploma
    .choice-secondary = Secondary school
    .choice-vocational = Vocational school
    .choice-higher = College or university

question-diploma-papers = Do you have the papers of your diploma here?
    .short = Diploma papers
    .help = A photo or copy is also good to start with.
    .why = The service IDW compares diplomas. It is free once, before your inburgering diploma.
    .choice-yes = Yes, all papers
    .choice-partly = Some of them
    .choice-no = No

question-lessons = Do you have inburgering lessons now?
    .short = Lessons now
    .help = Language lessons, or lessons about the Netherlands.
    .why = Then we look whether the lessons fit you.
    .choice-yes = Yes
    .choice-no = No

question-lesson-school = At which school do you have lessons?
    .short = School
    .why = We can talk with the school, if you want that.

question-lessons-since = Since when have you had lessons?
    .short = Lessons since
    .help = Only the month or the year is fine too.
    .why = Then we see how long you have been learning.

question-lesson-hours-week = How many hours of lessons do you have each week?
    .short = Lesson hours per week
    .help = Look at your timetable.
    .why = Then we see whether there is time for work and family.
    .unit = hours a week

question-lesson-hours-total = How many hours of lessons have you had in total?
    .short = Lesson hours in total
    .help = All schools together. The school can give the hours on paper.
    .why = Enough hours can help with more time or fewer exams.
    .unit = hours

question-school-mark = Does your school have a quality mark (keurmerk)?
    .short = Quality mark
    .help = Blik op Werk gives the keurmerk. It is a sign for good schools.
    .why = Without it, hours sometimes do not count.
    .choice-yes = Yes
    .choice-suspended = Not at the moment (suspended, geschorst)
    .choice-no = No

question-lesson-fit = Do the lessons fit you?
    .short = Lessons fit
    .help = You can be honest. There is no wrong answer.
    .why = Do they not fit? Then we look for better ones.
    .choice-good = Good
    .choice-too-fast = Too fast
    .choice-too-slow = Too slow
    .choice-bad = Bad

question-hours-language = How many hours of language lessons have you had in the Z route?
    .short = Hours language and KNM
    .help = Count KNM hours too: lessons about the Netherlands. The school knows.
    .why = In the Z route hours count. This shows what is still to come.
    .unit = hours

question-hours-participation = How many hours have you already taken part (participatie)?
    .short = Hours taking part
    .help = For example volunteering, work placement or work. The municipality counts the hours.
    .why = Then we ask which hours count.
    .unit = hours

question-hours-possible-week = How many hours a week can you learn and take part?
    .short = Possible hours per week
    .help = Think of family, work and health too.
    .why = Then we make a plan that you can really do.
    .unit = hours a week

question-exams-passed = Which exams have you passed?
    .short = Exams passed
    .help = You may choose more than one answer. You can look on Mijn Inburgering too.
    .why = What is done need not be in the plan any more.
    .choice-none = None yet
    .choice-reading = Reading
    .choice-listening = Listening
    .choice-writing = Writing
    .choice-speaking = Speaking
    .choice-knm = KNM (knowledge of the Netherlands)
    .choice-ona = ONA (work in the Netherlands)

question-attempts-reading = How many times have you tried the Reading exam?
    .short = Attempts Reading
    .help = Never yet? Write 0. You can look on Mijn Inburgering too.
    .why = Trying often counts at DUO.
    .unit = times

question-attempts-listening = How many times have you tried the Listening exam?
    .short = Attempts Listening
    .help = Never yet? Write 0. You can look on Mijn Inburgering too.
    .why = Trying often counts at DUO.
    .unit = times

question-attempts-writing = How many times have you tried the Writing exam?
    .short = Attempts Writing
    .help = Never yet? Write 0. You can look on Mijn Inburgering too.
    .why = Trying often counts at DUO.
    .unit = times

question-attempts-speaking = How many times have you tried the Speaking exam?
    .short = Attempts Speaking
    .help = Never yet? Write 0. You can look on Mijn Inburgering too.
    .why = Trying often counts at DUO.
    .unit = times

question-attempts-knm = How many times have you tried the KNM exam?
    .short = Attempts KNM
    .help = Never yet? Write 0. You can look on Mijn Inburgering too.
    .why = Trying often counts at DUO.
    .unit = times

question-attempts-ona = How many times have you tried the ONA exam?
    .short = Attempts ONA
    .help = Never yet? Write 0. You can look on Mijn Inburgering too.
    .why = Trying often counts at DUO.
    .unit = times

question-pvt-signed = Have you signed the participation statement (participatieverklaring)?
    .short = PVT signed
    .help = PVT: a short course from the municipality. At the end you sign.
    .why = It is part of inburgering and has a time limit.
    .choice-yes = Yes
    .choice-no = No

## work

question-work-now = Do you work now?
    .short = Work now
    .help = Volunteering is work without pay, for example in a community centre.
    .why = Lessons and work must fit together.
    .choice-no = No
    .choice-volunteer = Yes, as a volunteer
    .choice-paid = Yes, with pay

question-work-hours = How many hours do you work each week?
    .short = Work hours per week
    .help = Different each week? A guess is fine.
    .why = With much work we look for evening or online lessons.
    .unit = hours a week

question-work-before = What work did you do before?
    .short = Work before
    .help = In any country. Work at home or for family counts too.
    .why = Then the plan can build on what you did.

question-can-do = What are you good at, with your hands or your head?
    .short = Good at
    .help = For example cooking, repairing, caring, counting, selling.
    .why = Your strong points belong in the plan.

question-driving-licence = Do you have a driving licence?
    .short = Driving licence
    .help = It is about the country where you got the licence.
    .why = With a licence from outside the EU you may drive only for a short time.
    .choice-none = No
    .choice-eu = Yes, from an EU country
    .choice-non-eu = Yes, from another country

## daily

question-devices = What do you have? Phone, internet, laptop, DigiD?
    .short = Phone and internet
    .help = You may choose more than one. With DigiD you log in with the government.
    .why = Many lessons and letters are online.
    .choice-none = None of these
    .choice-phone = Phone
    .choice-internet = Internet at home
    .choice-laptop = Laptop or tablet
    .choice-digid = DigiD

question-travel-to-lesson = How do you get to lessons? Is it easy?
    .short = Travel to lessons
    .help = On foot, by bike, bus or train. Think of the cost too.
    .why = Sometimes there is help with travel costs or a bike.
    .choice-easy = Easy
    .choice-hard = Hard, too far or too expensive
    .choice-none = I have no lessons now

question-letters-understood = Do you understand the letters you receive?
    .short = Understanding letters
    .help = Letters from the government are often hard, also for Dutch people.
    .why = Then we agree who reads with you.
    .choice-yes = Yes
    .choice-with-help = With help
    .choice-no = No

question-helpers = Who helps you?
    .short = Help from
    .help = You may choose more than one answer.
    .why = With help from others much is easier.
    .choice-nobody = Nobody
    .choice-family = Family
    .choice-friends = Friends
    .choice-neighbours = Neighbours
    .choice-volunteer = A volunteer
    .choice-professional = Someone from the municipality or care

question-call-when-wrong = Who do you call when things go wrong?
    .short = Calls when it goes wrong
    .help = A name is enough.
    .why = Then we know who can help you.

## complaint

question-asked-no-answer = Did you ask an organisation something, but got no answer?
    .short = No answer received
    .help = An organisation is for example the municipality, DUO, IND or a school.
    .why = You may always complain. That is your right.
    .choice-yes = Yes
    .choice-no = No

question-asked-whom = Who did you ask? When was that?
    .short = Asked
    .help = Say what you asked too. A guess is fine.
    .why = Then we see whether they are late now.

question-treated-badly = Have you been treated badly somewhere?
    .short = Treated badly
    .help = For example by an organisation, a school or at work.
    .why = That is not right. You choose what to do with it.
    .choice-yes = Yes
    .choice-no = No

question-treated-badly-wish = Would you like to do something about it?
    .short = What you want
    .help = A complaint can be a letter or a talk. You say what happened and what you ask.
    .why = We do nothing without you.
    .choice-nothing = No, not now
    .choice-talk = Talk about it
    .choice-complaint = Make a complaint

## privacy

question-may-share-with = With whom may I share what I write down?
    .short = May be shared with
    .help = You may choose more than one answer, and change it later.
    .why = We want to know what you agree with.
    .choice-nobody = With nobody
    .choice-municipality = The municipality
    .choice-duo = DUO
    .choice-school = The language school
    .choice-doctor = The family doctor
    .choice-volunteers = Volunteers
