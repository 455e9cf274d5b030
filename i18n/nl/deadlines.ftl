# Termijnen die bij een vraag, een klacht, een lening of een examen horen. A2.
# `.after`: wat u doet als de dag voorbij is. Nooit "te laat".

deadline-pvt-wi2021-due = Het PVT en de MAP klaar hebben. PVT en MAP zijn delen van de inburgering
    .after = Deze dag is voorbij. Bel vandaag de gemeente. Vraag hoe u dit nu kunt doen.
deadline-exam-latest = Doe uw laatste examen voor deze dag. Dan is de uitslag op tijd
    .after = Deze dag is voorbij. Meld u vandaag toch aan. Vraag DUO om extra tijd.
deadline-registration-latest = Meld u voor deze dag aan voor uw laatste examen
    .after = Deze dag is voorbij. Meld u vandaag toch aan. Vraag DUO om extra tijd.
deadline-exam-latest-slow = Doe Spreken en Schrijven voor deze dag. Nakijken duurt daar lang
    .after = Deze dag is voorbij. Meld u vandaag toch aan. Vraag DUO om extra tijd.
deadline-registration-latest-slow = Meld u voor deze dag aan voor Spreken en Schrijven
    .after = Deze dag is voorbij. Meld u vandaag toch aan. Vraag DUO om extra tijd.
deadline-ona-portfolio-latest = Stuur voor deze dag uw portfolio voor ONA in. Dat is een map over u en werk
    .after = Deze dag is voorbij. Stuur uw portfolio vandaag toch in. Vraag DUO om extra tijd.
deadline-extension-window-wi2013 = Vanaf deze dag kunt u bij DUO om extra tijd vragen
    .after = Deze dag is geweest. U kunt nu om extra tijd vragen bij DUO.
deadline-complaint-answer-due = U krijgt uiterlijk deze dag antwoord op uw klacht
    .after = Deze dag is voorbij. Bel vandaag en vraag om het antwoord. Geen antwoord? Bel de Nationale ombudsman: { "0800\u00A033\u00A055\u00A0555" }.
deadline-ombudsman-until = Tot en met deze dag kunt u naar de ombudsman
    .after = Deze dag is voorbij. Bel vandaag de Nationale ombudsman: { "0800\u00A033\u00A055\u00A0555" }. Vraag wat nog kan.
deadline-childcare-allowance-due = Vraag kinderopvangtoeslag aan. Dan mist u geen geld
    .after = Deze dag is voorbij. Vraag de toeslag vandaag aan. Bel Toeslagen over de eerste maanden.
deadline-rent-allowance-from = Huurtoeslag kan op zijn vroegst vanaf deze dag
    .after = Deze dag is geweest. U kunt nu huurtoeslag vragen.
deadline-rent-allowance-until = Vraag huurtoeslag over dit jaar aan
    .after = Deze dag is voorbij. Bel vandaag Toeslagen. Vraag wat nog kan.
deadline-remission-first-window = Haalde u alles tot en met deze dag? Volgens de tabel van DUO betaalt u dan het minst terug
    .after = Deze dag is geweest. Bel DUO en vraag wat nu geldt voor uw lening.
deadline-remission-second-window = Haalde u alles tot en met deze dag? Volgens de tabel van DUO betaalt u dan minder terug
    .after = Deze dag is geweest. Bel DUO en vraag wat nu geldt voor uw lening.
deadline-duo-answer-due = DUO antwoordt uiterlijk deze dag op uw vraag
    .after = Deze dag is voorbij. Bel vandaag DUO: { "050\u00A0599\u00A096\u00A000" }. Vraag om het antwoord.
deadline-objection-answer-around = Maakt u bezwaar? Dan antwoordt DUO rond deze dag
    .after = Deze dag is geweest. Maakte u bezwaar? Bel dan vandaag DUO.
deadline-access-answer-due = De organisatie antwoordt uiterlijk deze dag op uw vraag om uw gegevens
    .after = Deze dag is voorbij. Bel vandaag de organisatie. Geen antwoord? Bel de Autoriteit Persoonsgegevens.
deadline-repayment-from = Vanaf deze dag betaalt u uw lening terug aan DUO
    .after = Deze dag is geweest. Is het bedrag te hoog? Vraag DUO om minder per maand.
deadline-debt-help-talk-due = De gemeente praat uiterlijk deze dag met u over uw schulden
    .after = Deze dag is voorbij. Bel vandaag de gemeente en vraag om het gesprek.
deadline-debt-help-emergency-due = De gemeente praat met u. Dit moet snel, want u moet misschien uw huis uit
    .after = Deze dag is voorbij. Bel vandaag de gemeente. Bel ook het Juridisch Loket: { "0800\u00A08020" }.

source-duo-marking = inburgeren.nl (DUO): nieuws van 31 juli 2026 over nakijken
source-duo-fine = inburgeren.nl (DUO): boete
source-duo-remission = inburgeren.nl (DUO): kwijtschelding van de lening
source-duo-repayment = inburgeren.nl (DUO): lening terugbetalen
source-duo-objection = inburgeren.nl (DUO): bezwaar
source-besluit-3-14 = Besluit inburgering 2021, artikel 3.14
source-avg = Algemene verordening gegevensbescherming (AVG)
source-wgs = Wet gemeentelijke schuldhulpverlening

# Vanaf een dag, en dagen die nog niemand zeker weet

first-day = vanaf { $day }
rolled-day-unsure = De wet geeft u misschien tot { $day }. Vrije dagen van dat jaar zijn nog niet bekend.
