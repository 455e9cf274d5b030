# Datums: wat er voor of op die dag moet gebeuren; `.after`: wat u doet als de
# dag voorbij is. `.without`: wat wij zeggen zolang er geen datum is.

deadline-term-wi2021 = De laatste dag om klaar te zijn met de inburgering
    .after = Deze dag is voorbij. Bel vandaag DUO of de gemeente. Vraag om extra tijd.
    .without = U krijgt 3 jaar. Dit begint pas de dag na de datum van uw eerste PIP.
deadline-term-wi2013 = De laatste dag om klaar te zijn met de inburgering
    .after = Deze dag is voorbij. Bel vandaag DUO en vraag wat nu kan.
    .without = Kijk in uw brief van DUO. Daar staat de laatste dag.
deadline-pip-due = De gemeente geeft u uiterlijk deze dag uw PIP
    .after = Deze dag is voorbij. Bel vandaag de gemeente. Vraag om uw PIP en of de les al kan beginnen. U mag een klacht sturen. Uw 3 jaar is nog niet begonnen.
deadline-pvt-wi2013-due = Het PVT doen en tekenen
    .after = Deze dag is voorbij. Bel vandaag de gemeente. Vraag hoe u het PVT nu kunt doen.
deadline-thirty-months-wi2013 = Vanaf deze dag kunt u extra tijd of ontheffing vragen
    .after = Deze dag is geweest. Heeft u veel geleerd en geprobeerd? Vraag DUO om extra tijd of ontheffing. Ontheffing betekent: u hoeft minder te doen, of niets meer.
deadline-thirty-months-wi2021 = Vanaf deze dag kunt u misschien extra tijd krijgen
    .after = Deze dag is geweest. Heeft u veel geleerd en geprobeerd? Vraag DUO of u extra tijd krijgt.
deadline-family-reunification-due = De aanvraag voor uw gezin doen bij de IND
    .after = Deze dag is voorbij. Is de aanvraag nog niet gedaan? Bel vandaag een advocaat of VluchtelingenWerk.
deadline-letter-term = Antwoord op de brief sturen, of bezwaar maken
    .after = Deze dag is voorbij. Bel vandaag het Juridisch Loket (hulp bij recht): { "0800\u00A08020" }.
deadline-municipality-pays-until = De gemeente betaalt uw vaste kosten tot en met deze dag (ontzorgen)
    .after = Deze dag is voorbij. Kijk vandaag samen wie nu huur, stroom en verzekering betaalt.
deadline-benefit-decision-due = De gemeente beslist uiterlijk deze dag over uw bijstand. Vroeg de gemeente nog papieren? Dan kan het later zijn
    .after = Deze dag is voorbij. Vroeg de gemeente nog papieren? Geef die dan. Anders: bel vandaag de gemeente en vraag om het besluit.
deadline-benefit-advance-due = De gemeente betaalt uiterlijk deze dag een voorschot op uw bijstand. Vroeg de gemeente nog papieren? Dan kan het later zijn
    .after = Deze dag is voorbij. Vraag vandaag het voorschot, op papier. Geen antwoord? U mag een klacht sturen.
deadline-health-insurance-due = Een zorgverzekering nemen
    .after = Deze dag is voorbij. Nog geen zorgverzekering? Neem die vandaag. Bel de verzekeraar. Vraag wie de zorg van de eerste tijd betaalt.
deadline-driving-abroad-until = U mag tot en met deze dag rijden met uw buitenlandse rijbewijs. Vraag het na bij de RDW
    .after = Deze dag is voorbij. Rijd niet tot u het zeker weet. Bel vandaag de RDW. Vraag hoe u een Nederlands rijbewijs krijgt.

# Welke wet

regime-wi2013 = Wet inburgering 2013
    .means = Dit is de oude wet. U regelt de lessen zelf, en DUO kijkt naar de examens.
regime-wi2021 = Wet inburgering 2021
    .means = Dit is de nieuwe wet. De gemeente maakt met u een plan: het PIP.
regime-earlier-law = Een wet van voor 2013
    .means = De regels van die wet staan hier niet. Vraag het aan DUO.
regime-no-duty = Waarschijnlijk geen plicht
    .means = DUO beslist. Volgens deze gegevens hoeft u waarschijnlijk niet in te burgeren.
regime-unknown = Wij weten nog niet welke wet
    .means = Neem de brief van DUO mee. Daar staat een datum in.

regime-why-obliged-from-2022 = In uw brief staat een dag in 2022 of later. Vanaf die dag moet u inburgeren.
regime-why-obliged-from-2013 = In uw brief staat een dag tussen 2013 en 2022. Vanaf die dag moet u inburgeren.
regime-why-obliged-before-2013 = In uw brief staat een dag vóór 2013. Vanaf die dag moest u inburgeren.
regime-why-under-18 = U bent nog geen 18 jaar. DUO beslist. Volgens deze gegevens is er waarschijnlijk geen plicht.
regime-why-eu-eea-swiss = U komt uit de EU, de EER of Zwitserland. DUO beslist. Volgens deze gegevens is er waarschijnlijk geen plicht.
regime-why-family-of-eu-citizen = U bent familie van iemand uit de EU. DUO beslist. Volgens deze gegevens is er waarschijnlijk geen plicht.
regime-why-temporary-stay = Uw verblijf is tijdelijk. DUO beslist. Volgens deze gegevens is er waarschijnlijk geen plicht.

# Bronnen: de naam van de wet of de officiële pagina. Blijft Nederlands.

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
