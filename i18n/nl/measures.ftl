# Maatregelen en opmerkingen. A2: korte zinnen, "u", geen belofte, geen dreiging.

## Maatregelen

measure-family-reunification-now = Vraag deze week gezinshereniging aan bij de IND (immigratiedienst). Doe dit met VluchtelingenWerk of een advocaat.
    .why = Uw gezin is nog niet hier. Voor de aanvraag is er een laatste dag. Niet compleet is beter dan te laat.
    .brings = De aanvraag is op tijd bij de IND. Daarna kunt u papieren nasturen.

measure-ask-advance = Vraag de gemeente om een voorschot (geld vooraf). Vraag het op papier of per e-mail.
    .why = U wacht op uw bijstand. De gemeente moet binnen 4 weken een voorschot geven. Geen geld voor eten? Vraag het vandaag. Mist de gemeente nog papieren van u? Dan kan het langer duren. Krijgt u later geen bijstand? Dan betaalt u het voorschot terug.
    .brings = Geld om van te leven, terwijl u wacht op het besluit.

measure-home-first = Regel eerst een plek om te wonen. Bel vandaag de gemeente.
    .why = Zonder huis kunt u niet rustig leren. Moet u misschien uit uw huis? Vraag schuldhulp met spoed. De gemeente moet dan binnen 3 werkdagen met u praten. Bel ook de verhuurder en een advocaat.
    .brings = Een vast adres. Dat heeft u nodig voor post, geld, school en werk.

measure-budget-by-week = Maak samen een plan voor uw geld, week voor week.
    .why = De gemeente betaalt eerst huur, energie en zorgverzekering uit uw bijstand. De toeslagen komen later. Soms blijft er nu te weinig over. Vraag dan bijzondere bijstand (extra hulp van de gemeente).
    .brings = U weet wat u elke week kunt uitgeven. Dat helpt later ook.

measure-duo-look-again = Schrijf DUO een brief. Vraag om uw lening of boete opnieuw te bekijken.
    .why = De Raad van State gaf op 9 juli 2025 een asielstatushouder gelijk. Dat is de hoogste rechter. Op 18 februari 2026 ging het ook over oude besluiten. Wat DUO in uw zaak doet, weten wij niet. Vraag hulp bij het Juridisch Loket.
    .brings = Een antwoord op papier. U weet dan meer over uw schuld.

measure-attempt-plan = Maak een plan voor uw examens. Doe elk onderdeel op tijd, en vaker als het nodig is.
    .why = Uw termijn stopt binnen 9 maanden. Had u 300 uur les? En deed u elk onderdeel 2 keer (ONA 1 keer)? Dan was er volgens de tabel van DUO geen boete. Vraag na of dat nog zo is.
    .brings = U laat zien dat u uw best doet. Elke poging is ook oefening.

measure-effort-dispensation = Vraag DUO om ontheffing (minder examens), omdat u genoeg uw best deed. Ga door met de examens.
    .why = U heeft 600 uur les of meer. U deed veel examens. Vraag uw school om de verklaring van uw uren. Vraag DUO of u ONA ook 4 keer moet doen.
    .brings = Misschien hoeft u minder examens te doen. Vraag de IND wat dit betekent voor Nederlander worden.

measure-duo-guidance = Vraag de gemeente om extra hulp. U heeft al veel geleend bij DUO.
    .why = Er is hulp voor mensen die veel geleend hebben. Dit heet ELIP. Vraag of het in uw gemeente nog kan.
    .brings = Iemand die met u meekijkt naar les, examens en geld.

measure-literacy-first = Leer eerst lezen en schrijven met Nederlandse letters.
    .why = Lezen is nu moeilijk. Met deze les leert u daarna sneller. Schrijf op wanneer de cursus is. Soms geeft DUO daarvoor extra tijd. Vraag dat na.
    .brings = U kunt zelf post, borden en berichten lezen.

measure-other-extra-time = Bespreek met de gemeente: is uw plan (PIP) nog goed? Vraag ook naar extra tijd.
    .why = In de Z-route is er geen extra tijd voor leren lezen. Soms kan het wel bij ziekte, een bevalling of zorg. Schrijf op wanneer dat was.
    .brings = Een plan dat past bij wat u kunt doen.

measure-doctor-first = Praat met de huisarts over uw gezondheid. Vraag om een tolk.
    .why = Met zorgen en slecht slapen is leren moeilijk. Schrijf op wanneer u ziek bent. Bent u langer dan 3 maanden ziek? Dan kunt u extra tijd vragen.
    .brings = U bent niet alleen met uw zorgen. Wie beter slaapt, leert beter.

measure-childcare-first = Regel eerst opvang voor uw kinderen. Kies daarna de tijden van de les.
    .why = Zonder opvang mist u les. Vraag les op schooltijden. Vraag kinderopvangtoeslag aan binnen 3 maanden na de start.
    .brings = Tijd voor les en werk. Uw kind leert ook Nederlands.

measure-value-diploma = Vraag IDW wat uw diploma in Nederland waard is. Doe dit vóór uw inburgeringsdiploma.
    .why = U bracht kennis mee. De waardering is 1 keer gratis. Na het inburgeringsdiploma is het niet meer gratis. Heeft u geen papieren? Ook dan kan IDW kijken.
    .brings = Werkgevers en scholen zien uw niveau. U kunt werk zoeken dat bij u past.

measure-lessons-beside-work = Zoek les in de avond, online of op uw werk. Praat hierover met uw werkgever.
    .why = U werkt veel. Zo houdt u uw werk en leert u de taal. Vraag eerst of de uren van online les tellen.
    .brings = Inkomen en taal tegelijk. U leert de taal van uw werk.

measure-lessons-do-not-fit = Praat met uw taalschool over de les. Vraag eerst om uw uren op papier.
    .why = De les past niet goed. Of er is iets met het keurmerk (officieel teken van kwaliteit). Helpt praten niet? Stuur de school een klacht. Daarna kan het bij Blik op Werk. Een andere school vindt u op zoekinburgerschool.nl. Vertel het ook aan de gemeente.
    .brings = Les die bij u past. De school kan ervan leren.

measure-exam-queue = Meld u nu aan voor de examens. Wacht niet.
    .why = Uw termijn stopt binnenkort. Voor een examen is er een wachttijd. Nakijken duurt ook lang, soms 16 weken. Vraag DUO om extra tijd als het niet past.
    .brings = U weet wanneer u examen doet. U kunt rustig leren.

measure-automatic-extra-time = Kijk samen: kunt u 6 maanden extra tijd krijgen?
    .why = In de B1-route kan DUO zelf 6 maanden extra geven. U haalde dan minstens 2 van de 4 taalexamens. KNM, PVT en MAP zijn klaar. U volgde alle lessen, of 450 uur taal en KNM. De einddatum verandert pas als DUO ja zegt.
    .brings = U weet wat u nu nog kunt doen.

measure-complain-about-pip = Stuur de gemeente een klacht: uw plan (PIP) is te laat. Vraag of de les nu al kan beginnen.
    .why = De gemeente moest het PIP binnen 10 weken maken. Die tijd is voorbij. Schrijf in de klacht wanneer u belde en met wie. Wilt u naar de rechter? Vraag het Juridisch Loket.
    .brings = De gemeente moet u antwoord geven. U hoeft niet alleen te wachten.

measure-hours-not-feasible = Tel uw uren opnieuw met de gemeente. Vraag om een ander plan (PIP).
    .why = U heeft per week minder uren dan het plan vraagt. Vraag wat nog meer meetelt. Vraag ook of extra tijd kan.
    .brings = Een plan dat u echt kunt doen.

measure-nationality-first = Vraag eerst: wilt u later Nederlander worden?
    .why = U denkt aan ontheffing. Heet die ontheffing BIO (bijzondere omstandigheden)? Dan is dat niet genoeg om Nederlander te worden. Vraag de IND welke ontheffing wel telt. Kijk samen naar andere wegen.
    .brings = U kiest nu iets wat later ook past.

measure-letters-in-plain-words = Open elke week samen de post. Bewaar brieven in één map.
    .why = Brieven zijn nu moeilijk. Geef elke organisatie een eigen vak met het logo. U mag altijd vragen om een brief in makkelijke woorden.
    .brings = U ziet op tijd welke datum telt. Later kunt u het alleen.

measure-move-safely = Gaat u verhuizen? Regel eerst alles op papier. Schrijf u pas daarna uit bij de gemeente.
    .why = Bij een verhuizing kan geld of les even stoppen. Vraag op papier: het nieuwe adres, de uitkering en de school. Vraag de oude gemeente om uw PIP door te geven.
    .brings = Minder kans dat geld of les stopt.

measure-find-a-buddy = Zoek een taalmaatje of een plek in de buurt, zoals een buurthuis.
    .why = U heeft nog weinig mensen om u heen. Samen praten is een goede manier om te leren.
    .brings = Mensen die u kent, ook na het examen.

measure-body-is-silent = Krijgt u geen antwoord? Bel nog één keer. Schrijf dan samen een klacht.
    .why = U vroeg iets en kreeg geen antwoord. Schrijf op: datum, tijd, naam en wat er is gezegd. Een klacht mag altijd. Dat is uw recht.
    .brings = De organisatie moet naar uw klacht kijken. Zij kan ervan leren.

measure-letter-in-time = Kijk vandaag samen naar de brief met een datum. Hulp nodig? Bel het Juridisch Loket (hulp bij recht): { "0800\u00A08020" }.
    .why = In de brief staat misschien een laatste dag. Bent u het niet eens met een besluit? Dan kunt u bezwaar maken. Dat moet op tijd.
    .brings = U weet wat de brief vraagt en wat u kunt doen.

measure-ask-lessons-now = Vraag de gemeente: mag de les nu al beginnen? Vraag om een plek op de wachtlijst.
    .why = U heeft nog geen PIP. Wachten kost tijd. Een taalhuis of de bibliotheek kan vaak al helpen.
    .brings = U leert al Nederlands, ook vóór uw PIP.

measure-language-lessons = Begin met Nederlands leren: les, taalhuis of bibliotheek.
    .why = U heeft nog geen les. Begin rustig. Uw geld en zorgverzekering gaan voor.
    .brings = U kunt zelf praten met school, dokter en buren.

measure-lessons-again = Zoek samen een taalschool met keurmerk. Kijk op zoekinburgerschool.nl.
    .why = U heeft nu geen les. In de wet van 2013 kiest u zelf een school. Vraag eerst bij DUO of de gemeente wie de les betaalt.
    .brings = Les die bij u past. De taal blijft van u.

measure-work-trial = Zoek een plek om mee te kijken. Een dag, een stage of vrijwilligerswerk. Kies werk dat past bij uw doel.
    .why = U heeft een eigen doel. Dat is het begin van dit plan. Op een werkplek leert u de taal van dat werk.
    .brings = U ziet of het werk bij u past. U leert mensen kennen.

measure-next-step-after-exam = Kies uw volgende stap: een opleiding, werk of meer taal.
    .why = U haalde de taalexamens en KNM. Dat is van u. Uw plan stopt niet bij het examen.
    .brings = Een stap naar uw eigen doel.

## Opmerkingen

notice-family-reunification-rules-may-change = De regels voor gezinshereniging zijn in 2026 misschien veranderd. Bel deze week VluchtelingenWerk of een advocaat.
notice-family-reunification-term-passed = De 3 maanden voor gezinshereniging zijn voorbij. Misschien kan er nog iets. Bel vandaag een advocaat.
notice-report-family-arrival = Komt uw gezin? Of wordt uw huwelijk ingeschreven? Meld het meteen bij Toeslagen.
notice-do-not-stop-paying = DUO int niet bij asielstatushouders (mensen met een asielvergunning). Dat is zo sinds 23 maart 2023. Betaalt u toch nog? Bel DUO of het Juridisch Loket. Stop niet zelf.
notice-regular-permit-ask-lawyer = De rechter zei over asielstatushouders: zij betalen de lening niet terug. Voor uw vergunning is dat niet zeker. Vraag het Juridisch Loket. Antwoord op tijd op brieven.
notice-term-not-started = Uw 3 jaar is nog niet begonnen. De termijn begint pas één dag na uw eerste PIP (uw inburgeringsplan). De datum op het PIP telt.
notice-late-pip-costs-no-term = Het PIP is te laat. Uw 3 jaar wordt daardoor niet korter. Maar wachten kost tijd.
notice-pip-started-term = Uw 3 jaar begon één dag na uw eerste PIP. Een nieuw PIP verandert dat niet.
notice-extension-not-granted-yet = U heeft extra tijd gevraagd. De einddatum verandert pas als DUO ja zegt.
notice-no-exam-in-z-route = In de Z-route doet u geen examen. U heeft aan het eind een gesprek bij de gemeente.
notice-no-literacy-extension-z = Extra tijd voor alfabetisering (leren lezen) geldt niet in de Z-route.
notice-a1-not-enough-for-nationality = De Z-route heeft niveau A1. Om Nederlander te worden heeft u A2 nodig. Vraag het na bij de IND.
notice-effort-counts-for-nationality-ask = Kreeg u ontheffing omdat u uw best deed? Misschien telt die mee voor Nederlander worden. Vraag het na bij de IND.
notice-nationality-ask-ind = U wilt Nederlander worden. De regels kunnen veranderen. Vraag de IND wat nu geldt.
notice-asylum-no-fine = Asielstatushouders krijgen geen boete als zij te laat zijn. Dat schreef DUO in augustus 2026. Krijgt u toch een brief? Kom meteen. De gemeente kan wel met u praten over afspraken.
notice-school-mark-gone = Heeft uw school geen geldig keurmerk? Dan tellen de uren misschien niet mee. Vraag het na bij DUO.
notice-school-mark-and-loan = DUO betaalt alleen scholen met keurmerk. Vraag DUO wat dit betekent voor uw lening.
notice-ask-duo-letter = Wij weten nog niet welke wet voor u geldt. Zoek de brief van DUO, of bel DUO. Daarin staat de datum die telt.
notice-earlier-law-ask-duo = U moest vóór 2013 al inburgeren. Toen was er een oudere wet. Vraag het na bij DUO.
notice-probably-no-duty = Volgens deze gegevens hoeft u waarschijnlijk niet in te burgeren. DUO beslist. Vraag het na bij DUO.
notice-aow-age-ask = Misschien heeft u de AOW-leeftijd (pensioen). Dan hoeft u misschien niet in te burgeren. Vraag het na bij DUO.
notice-turkish-ask-duo = Voor mensen uit Turkije was er vóór 2022 geen plicht. Sinds 2022 is dat anders. Vraag het na bij DUO.
