# Terms that go with a request, a complaint, a loan or an exam. A2. `.after`:
# what to do when the day has passed. Never "too late".

deadline-pvt-wi2021-due = Have the PVT and the MAP done. PVT and MAP are parts of inburgering
    .after = This day has passed. Call the municipality today. Ask how you can do this now.
deadline-exam-latest = Take your last exam before this day. Then the result is in time
    .after = This day has passed. Register today all the same. Ask DUO for extra time.
deadline-registration-latest = Register for your last exam before this day
    .after = This day has passed. Register today all the same. Ask DUO for extra time.
deadline-exam-latest-slow = Take Speaking and Writing before this day. Marking takes long there
    .after = This day has passed. Register today all the same. Ask DUO for extra time.
deadline-registration-latest-slow = Register for Speaking and Writing before this day
    .after = This day has passed. Register today all the same. Ask DUO for extra time.
deadline-ona-portfolio-latest = Send your portfolio for ONA before this day. That is a folder about you and work
    .after = This day has passed. Send your portfolio today all the same. Ask DUO for extra time.
deadline-extension-window-wi2013 = From this day on you can ask DUO for extra time
    .after = This day has been. You can ask DUO for extra time now.
deadline-complaint-answer-due = You get an answer to your complaint by this day
    .after = This day has passed. Call today and ask for the answer. No answer? Call the Nationale ombudsman: { "0800\u00A033\u00A055\u00A0555" }.
deadline-ombudsman-until = Up to and including this day you can go to the ombudsman
    .after = This day has passed. Call the Nationale ombudsman today: { "0800\u00A033\u00A055\u00A0555" }. Ask what is still possible.
deadline-childcare-allowance-due = Apply for kinderopvangtoeslag (childcare allowance). Then you miss no money
    .after = This day has passed. Apply today. Call Toeslagen about the first months.
deadline-rent-allowance-from = Huurtoeslag (rent allowance) is possible from this day on at the earliest
    .after = This day has been. You can ask for huurtoeslag now.
deadline-rent-allowance-until = Apply for huurtoeslag (rent allowance) for this year
    .after = This day has passed. Call Toeslagen today. Ask what is still possible.
deadline-remission-first-window = Did you pass everything up to this day? By the table of DUO you then pay back least
    .after = This day has been. Call DUO and ask what now holds for your loan.
deadline-remission-second-window = Did you pass everything up to this day? By the table of DUO you then pay back less
    .after = This day has been. Call DUO and ask what now holds for your loan.
deadline-duo-answer-due = DUO answers your request by this day
    .after = This day has passed. Call DUO today: { "050\u00A0599\u00A096\u00A000" }. Ask for the answer.
deadline-objection-answer-around = Do you object (bezwaar)? Then DUO answers around this day
    .after = This day has been. Did you object? Then call DUO today.
deadline-access-answer-due = The organisation answers your request for your data by this day
    .after = This day has passed. Call the organisation today. No answer? Call the Autoriteit Persoonsgegevens.
deadline-repayment-from = From this day on you pay your loan back to DUO
    .after = This day has been. Is the amount too high? Ask DUO for less a month.
deadline-debt-help-talk-due = The municipality talks with you about your debts by this day
    .after = This day has passed. Call the municipality today and ask for the talk.
deadline-debt-help-emergency-due = The municipality talks with you. This must be soon, because you may lose your home
    .after = This day has passed. Call the municipality today. Call the Juridisch Loket too: { "0800\u00A08020" }.

source-duo-marking = inburgeren.nl (DUO): nieuws van 31 juli 2026 over nakijken
source-duo-fine = inburgeren.nl (DUO): boete
source-duo-remission = inburgeren.nl (DUO): kwijtschelding van de lening
source-duo-repayment = inburgeren.nl (DUO): lening terugbetalen
source-duo-objection = inburgeren.nl (DUO): bezwaar
source-besluit-3-14 = Besluit inburgering 2021, artikel 3.14
source-avg = Algemene verordening gegevensbescherming (AVG)
source-wgs = Wet gemeentelijke schuldhulpverlening

# From a day on, and days that nobody knows for certain yet

first-day = from { $day }
rolled-day-unsure = The law may give you until { $day }. The days off of that year are not known yet.
