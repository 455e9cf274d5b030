# Dates: what must happen before or on that day; `.after`: what to do when the
# day has passed. `.without`: what we say as long as there is no date.

deadline-term-wi2021 = The last day to finish your integration
    .after = This day has passed. Call DUO or the municipality today. Ask for extra time.
    .without = You get 3 years. They only start on the day after the date of your first PIP.
deadline-term-wi2013 = The last day to finish your integration
    .after = This day has passed. Call DUO today and ask what is possible now.
    .without = Look in your letter from DUO. It gives the last day.
deadline-pip-due = The municipality gives you your PIP by this day
    .after = This day has passed. Call the municipality today. Ask for your PIP and whether lessons can start already. You may send a complaint. Your 3 years have not started yet.
deadline-pvt-wi2013-due = Do and sign the PVT
    .after = This day has passed. Call the municipality today. Ask how you can do the PVT now.
deadline-thirty-months-wi2013 = From this day you can ask for extra time or ontheffing
    .after = This day has been. Have you learned and tried much? Ask DUO for extra time or ontheffing. Ontheffing means: you have to do less, or nothing more.
deadline-thirty-months-wi2021 = From this day you may be able to get extra time
    .after = This day has been. Have you learned and tried much? Ask DUO whether you get extra time.
deadline-family-reunification-due = Send the application for your family to the IND
    .after = This day has passed. Not applied yet? Call a lawyer or VluchtelingenWerk today.
deadline-letter-term = Answer the letter, or object (bezwaar)
    .after = This day has passed. Call the Juridisch Loket (legal help) today: { "0800\u00A08020" }.
deadline-municipality-pays-until = The municipality pays your fixed costs up to and including this day (ontzorgen)
    .after = This day has passed. Look together today at who pays rent, electricity and insurance now.
deadline-benefit-decision-due = The municipality decides on your benefit (bijstand) by this day. Did the municipality ask for more papers? Then it can be later
    .after = This day has passed. Did the municipality ask for more papers? Give them. If not: call the municipality today and ask for the decision.
deadline-benefit-advance-due = The municipality pays an advance on your benefit (bijstand) by this day. Did the municipality ask for more papers? Then it can be later
    .after = This day has passed. Ask for the advance today, on paper. No answer? You may send a complaint.
deadline-health-insurance-due = Take out health insurance
    .after = This day has passed. No health insurance yet? Take it today. Call the insurer. Ask who pays for care in the first time.
deadline-driving-abroad-until = You may drive with your foreign licence up to and including this day. Check this with the RDW
    .after = This day has passed. Do not drive until you are sure. Call the RDW today. Ask how to get a Dutch licence.

# Which law

regime-wi2013 = Integration law of 2013 (Wet inburgering 2013)
    .means = This is the old law. You arrange lessons yourself, and DUO looks at the exams.
regime-wi2021 = Integration law of 2021 (Wet inburgering 2021)
    .means = This is the new law. The municipality makes a plan with you: the PIP.
regime-earlier-law = A law from before 2013
    .means = The rules of that law are not in here. Ask DUO.
regime-no-duty = Probably no duty
    .means = DUO decides. Going by these facts you probably do not have to integrate by law.
regime-unknown = We do not know yet which law
    .means = Bring the letter from DUO. It has a date in it.

regime-why-obliged-from-2022 = Your letter has a day in 2022 or later. From that day you have to integrate.
regime-why-obliged-from-2013 = Your letter has a day between 2013 and 2022. From that day you have to integrate.
regime-why-obliged-before-2013 = Your letter has a day before 2013. From that day you had to integrate.
regime-why-under-18 = You are not 18 yet. DUO decides. Going by these facts there is probably no duty.
regime-why-eu-eea-swiss = You come from the EU, the EEA or Switzerland. DUO decides. Going by these facts there is probably no duty.
regime-why-family-of-eu-citizen = You are family of somebody from the EU. DUO decides. Going by these facts there is probably no duty.
regime-why-temporary-stay = Your stay is temporary. DUO decides. Going by these facts there is probably no duty.

# Sources: the name of the law or the official page. Stays Dutch.

source-wi2021-art-11 = Wet inburgering 2021, artikel 11
source-wi2021-art-14 = Wet inburgering 2021, artikel 14
source-besluit-5-3 = Besluit inburgering 2021, artikel 5.3
source-wi2013-term = Wet inburgering 2013; de laatste dag staat in de brief van DUO
source-rvs-2026-02-18 = Raad van State, uitspraak van 18 februari 2026
source-duo-site = inburgeren.nl (DUO)
source-duo-hours-done = inburgeren.nl (DUO): genoeg uren cursus gedaan
source-duo-extra-time = inburgeren.nl (DUO): extra tijd
source-duo-pvt = inburgeren.nl (DUO): participatieverklaringstraject
source-ind-site = ind.nl (IND)
source-ind-nareis = ind.nl (IND): nareis
source-awb-6-7 = Algemene wet bestuursrecht, artikel 6:7; IND: Vreemdelingenwet 2000, artikel 69
source-awb-9-1 = Algemene wet bestuursrecht, hoofdstuk 9 (klachten)
source-ombudsman-site = nationaleombudsman.nl (Nationale ombudsman)
source-ombudsman-2018-065 = Nationale ombudsman, rapport 2018/065
source-keurmerk-site = blikopwerk.nl (Blik op Werk)
source-pw-art-52 = Participatiewet, artikel 52
source-pw-decision = Participatiewet (besluit over bijstand)
source-pw-art-56a = Participatiewet, artikel 56a
source-toeslagen-site = belastingdienst.nl (Dienst Toeslagen)
source-svb-site = svb.nl (SVB)
source-zvw = Zorgverzekeringswet
source-idw-site = idw.nl (IDW)
source-rdw-site = rdw.nl (RDW)
