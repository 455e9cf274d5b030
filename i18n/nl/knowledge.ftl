# Maatregelen, opmerkingen, lijsten en getallen bij de wet. A2: korte zinnen,
# "u", geen belofte, geen dreiging.

## Maatregelen

measure-effort-extension = Vraag DUO om extra tijd, omdat u uw best deed.
    .why = U volgde veel les en deed veel examens. Vraag uw school om uw uren op papier. Hoeveel tijd u krijgt, zegt DUO.
    .brings = Meer tijd om uw examens te halen.
measure-ask-remission = Stuur DUO het bewijs van uw examens. Vraag om minder terug te betalen.
    .why = DUO kan een deel van de lening kwijtschelden. Dat betekent: dat deel betaalt u niet. Vraag ook om alles. Dat is voor uw vergunning niet zeker. Vraag hulp bij het Juridisch Loket.
    .brings = Een antwoord op papier. U weet dan wat u moet betalen.
measure-lower-repayment = Vraag DUO om een lager bedrag per maand.
    .why = U betaalt uw lening terug. Is dat te veel? DUO kijkt dan naar uw inkomen. Stop niet zelf met betalen.
    .brings = Meer geld over voor eten en rekeningen.
measure-go-to-ombudsman = Ga met uw klacht naar de ombudsman.
    .why = U stuurde eerst zelf een klacht. Het antwoord kwam niet of hielp niet. De ombudsman kijkt dan mee. Dat is gratis. Soms heeft de gemeente een eigen ombudsman.
    .brings = Iemand kijkt mee die niet bij de organisatie hoort.

## Opmerkingen

notice-plan-to-the-result = Telt de dag van het examen of van de uitslag? Dat weten wij niet. Wij rekenen met de uitslag. Vraag het na bij DUO.
notice-slow-marking-extra = Nakijken van Spreken en Schrijven duurt soms 16 weken. Heeft u daardoor te weinig tijd? Dan geeft DUO zelf 6 maanden extra. Vraag het na bij DUO.

## Getallen

amount-z-language-left = Uren taal en KNM die nog moeten
amount-z-participation-left = Uren meedoen die nog moeten
amount-z-hours-left = Uren die nog moeten
amount-z-hours-per-week = Uren per week die nodig zijn
amount-exam-tries = Hoe vaak u elk examen deed
amount-fine-at-most = Hoogste boete volgens de tabel
amount-remission-percent = Deel dat u niet betaalt
amount-remission-left = Wat er van de lening overblijft

## Lijsten: wat heeft u al?

list-yes = heeft u
list-no = nog niet
list-unknown = weten wij nog niet
list-ask = vraag het na
list-have-unknown = nog niet bekend

list-exam-parts = Dit hoort bij uw inburgering
list-exam-parts-level-a2 = Niveau van de taal: minstens A2
list-exam-parts-level-b1 = Niveau van de taal: B1. A2 kan na veel les en goed uw best doen.
list-exam-parts-level-education = Niveau van de taal: B1 of hoger, voor een opleiding
list-exam-parts-reading = Examen Lezen
list-exam-parts-listening = Examen Luisteren
list-exam-parts-writing = Examen Schrijven
list-exam-parts-speaking = Examen Spreken
list-exam-parts-knm = Examen KNM (kennis van Nederland)
list-exam-parts-ona = ONA (werk zoeken in Nederland)
list-exam-parts-z-language = { $limit } uur taal en kennis van Nederland
list-exam-parts-z-participation = { $limit } uur meedoen, zoals werk of vrijwilligerswerk
list-exam-parts-z-talk = Een gesprek bij de gemeente aan het eind
list-exam-parts-pvt = PVT (les over meedoen, met een handtekening)
list-exam-parts-map = MAP (kennismaken met werk)

list-effort-dispensation = Minder examens omdat u uw best deed: wat heeft u al?
list-effort-dispensation-hours = { $limit } uur les. U heeft: { $have }
list-effort-dispensation-mark = Les op een school met keurmerk
list-effort-dispensation-thirty-months = U bent 2,5 jaar bezig: vanaf { $day }
list-effort-dispensation-reading = Lezen: gehaald of { $limit } keer gedaan
list-effort-dispensation-listening = Luisteren: gehaald of { $limit } keer gedaan
list-effort-dispensation-writing = Schrijven: gehaald of { $limit } keer gedaan
list-effort-dispensation-speaking = Spreken: gehaald of { $limit } keer gedaan
list-effort-dispensation-knm = KNM: gehaald of { $limit } keer gedaan
list-effort-dispensation-ona = ONA: hoe vaak dat moet, weet DUO

list-effort-extension = Extra tijd omdat u uw best deed: wat heeft u al?
list-effort-extension-hours = { $limit } uur les. U heeft: { $have }
list-effort-extension-thirty-months = U bent 2,5 jaar bezig: vanaf { $day }
list-effort-extension-reading = Lezen: gehaald of { $limit } keer gedaan
list-effort-extension-listening = Luisteren: gehaald of { $limit } keer gedaan
list-effort-extension-writing = Schrijven: gehaald of { $limit } keer gedaan
list-effort-extension-speaking = Spreken: gehaald of { $limit } keer gedaan
list-effort-extension-knm = KNM: gehaald of { $limit } keer gedaan
list-effort-extension-ona = ONA: gehaald of { $limit } keer gedaan

list-automatic-six-months = 6 maanden extra van DUO: wat heeft u al?
list-automatic-six-months-thirty-months = U bent 2,5 jaar bezig: vanaf { $day }
list-automatic-six-months-exams = { $limit } van de 4 taalexamens gehaald, op het niveau van uw PIP
list-automatic-six-months-knm = KNM gehaald, of alle lessen KNM gevolgd
list-automatic-six-months-lessons = Alle lessen uit uw PIP gevolgd
list-automatic-six-months-hours = { $limit } uur taal en KNM op een school met keurmerk. U heeft: { $have }
list-automatic-six-months-pvt = PVT gedaan
list-automatic-six-months-map = MAP gedaan

list-z-hours = Uw uren in de Z-route
list-z-hours-language-left = Taal en KNM: nog { $amount } uur
list-z-hours-participation-left = Meedoen: nog { $amount } uur
list-z-hours-per-week = Nodig: ongeveer { $amount } uur per week
list-z-hours-possible = U zegt dat dit kan: { $have } uur per week

list-fine-at-most = Wat zegt de tabel van DUO nu?
list-fine-at-most-at-most = Een boete van hoogstens { $amount }
list-fine-at-most-none = Geen boete
list-fine-at-most-less = Meer les of meer examens maakt het bedrag lager. Vraag DUO wat voor u geldt.

list-remission = Uw lening bij DUO volgens de tabel
list-remission-percent = { $amount } procent hoeft u niet te betalen
list-remission-left = Er blijft over: { $amount }
list-remission-first-window = U betaalt het minst terug: alles gehaald tot en met { $day }
list-remission-second-window = U betaalt minder terug: alles gehaald tot en met { $day }

list-elip = Voor wie is extra hulp? Eén van deze twee is genoeg
list-elip-near-the-end = { $limit } of meer geleend, en nog hoogstens 1 jaar tijd. U heeft: { $have }
list-elip-large-loan = { $limit } of meer geleend. U heeft: { $have }

list-repayment = Zo betaalt u de lening terug
list-repayment-from = Vanaf { $day }
list-repayment-start = Het begint { $limit } maanden nadat u klaar bent
list-repayment-years = In { $limit } jaar
list-repayment-interest = De rente blijft { $limit } jaar gelijk. Rente is wat u extra betaalt
list-repayment-answer = Lager bedrag gevraagd? DUO antwoordt binnen { $limit } weken

list-municipality-pays = Dit betaalt de gemeente eerst uit uw bijstand
list-municipality-pays-rent = De huur
list-municipality-pays-energy = Gas, water en stroom
list-municipality-pays-insurance = De zorgverzekering
list-municipality-pays-authorise = U geeft daarvoor toestemming op papier
list-municipality-pays-until = Tot en met { $day }

list-exam-costs = Wat kost een examen?
list-exam-costs-free = De eerste { $limit } keer is elk examen gratis
list-exam-costs-part = { $limit } voor elk deel. U kunt soms lenen bij DUO
list-exam-costs-all = Alles samen: { $limit }
list-exam-costs-cancel = Afzeggen kan tot { $limit } dagen ervoor. Dan krijgt u uw geld terug

## Wat niet kan kloppen

contradiction-date-ahead = Deze dag is nog niet geweest. Klopt het? Wij bewaren wat u typt.
contradiction-birth-year-ahead = Dit jaar is nog niet geweest. Klopt het? Wij bewaren wat u typt.
contradiction-birth-year-long-ago = Dit jaar is heel lang geleden. Klopt het? Wij bewaren wat u typt.
contradiction-end-before-start = Het eind ligt voor het begin. Kijk in de brieven. Wij bewaren wat u typt.
contradiction-pip-before-notice = Het PIP is ouder dan de brief van DUO. Kijk nog eens. Wij bewaren wat u typt.
contradiction-suspended-backwards = De tweede dag ligt voor de eerste. Kijk nog eens. Wij bewaren wat u typt.
contradiction-answered-before-asked = Het antwoord is ouder dan de klacht. Kijk nog eens. Wij bewaren wat u typt.
contradiction-finished-before-start = U was klaar voor u begon. Kijk nog eens. Wij bewaren wat u typt.
contradiction-passed-and-none = Er staat: geen examen gehaald. En ook: wel een examen gehaald. Wat klopt?
contradiction-passed-never-tried = Er staat: gehaald. En ook: nooit gedaan. Wat klopt? Wij bewaren wat u typt.
contradiction-many-hours = Dat is heel veel uur per week. Klopt het? Wij bewaren wat u typt.

## Waarom iets op die plaats staat

place-urgent = Dit moet nu.
place-fatal-date = Er is een laatste dag.
place-waits = Eerst moet iets anders klaar zijn.
place-tier-0 = Dit vragen wij elke keer eerst.
place-tier-1 = Dit hoort in de eerste 2 weken.
place-tier-2 = Dit hoort in de eerste 8 weken.
place-tier-3 = Dit hoort in de eerste 3 maanden.
place-wish = U wilt dit eerst.
place-settled = Dit is klaar, of niet voor u.
