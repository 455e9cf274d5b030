# The questions of the intake (assets/knowledge/questions). At A2: short
# sentences, "u", each official word explained once.

## Life domains

domain-acute = Nu nodig
domain-goal = Uw doel
domain-you = Over u
domain-law = Inburgering en DUO
domain-home = Wonen
domain-family = Gezin
domain-money = Geld
domain-health = Gezondheid
domain-learning = Leren en examens
domain-work = Werk
domain-daily = Elke dag
domain-complaint = Geen antwoord of een klacht
domain-privacy = Uw privacy

## acute

question-what-happened = Wat is er gebeurd sinds de vorige keer?
    .short = Wat is er gebeurd
    .help = Is dit de eerste keer? Vertel hoe het nu gaat.
    .why = Dan weten wij wat vandaag belangrijk is.

question-place-to-sleep = Heeft u vannacht en volgende week een plek om te slapen?
    .short = Slaapplek
    .help = Bijvoorbeeld een eigen huis, familie, vrienden of opvang.
    .why = Een plek om te slapen komt eerst. Daarna komt de rest.
    .choice-yes = Ja
    .choice-no = Nee
    .choice-temporary = Tijdelijk

question-eviction-threat = Moet u misschien uw huis uit?
    .short = Huis uit moeten
    .help = Bijvoorbeeld: er is een brief van de verhuurder of de rechtbank.
    .why = Hoe eerder we dit weten, hoe meer we kunnen proberen.
    .choice-yes = Ja
    .choice-no = Nee

question-food-money = Is er geld voor eten deze week?
    .short = Geld voor eten
    .why = Is er te weinig? Dan zoeken we vandaag samen hulp.
    .choice-yes = Ja
    .choice-a-little = Een beetje
    .choice-no = Nee

question-doctor-now = Heeft u nu snel een dokter of medicijnen nodig?
    .short = Nu een dokter nodig
    .help = U hoeft niet te zeggen wat u heeft. Geen verzekering? Wacht toch niet.
    .why = Dan bellen we vandaag de huisarts of de huisartsenpost.
    .choice-yes = Ja
    .choice-no = Nee

question-letter-with-date = Heeft u een brief met een belangrijke datum?
    .short = Brief met een datum
    .help = Bijvoorbeeld van de rechtbank, deurwaarder (over schuld), IND, DUO of gemeente.
    .why = Na die datum kan het soms niet meer. We kijken samen.
    .choice-yes = Ja
    .choice-no = Nee

question-permit-ends = Loopt uw verblijfspas bijna af?
    .short = Einde verblijfspas
    .help = Op uw pas staat tot wanneer hij geldig is.
    .why = Een nieuwe pas vraagt u aan vóór die dag.
    .choice-no = Nee
    .choice-soon = Ja, binnen 3 maanden
    .choice-expired = De pas is al verlopen

question-safe-at-home = Voelt u zich veilig, thuis en bij de mensen om u heen?
    .short = Veiligheid
    .help = Vraag dit alleen onder vier ogen. Nooit via partner, kind of familie als tolk.
    .why = Alleen uw begeleiders zien dit antwoord. Het komt nooit op papier.
    .choice-yes = Ja
    .choice-sometimes = Soms niet
    .choice-no = Nee

question-safe-contact = Hoe en wanneer kunnen wij u veilig bellen of schrijven?
    .short = Veilig bellen of schrijven
    .help = Bijvoorbeeld: alleen bellen op werkdagen in de ochtend, geen brief naar huis.
    .why = Zo brengt ons contact u niet in gevaar.

## goal

question-goes-well = Wat gaat goed? Waar bent u trots op?
    .short = Gaat goed
    .help = Groot of klein: alles telt.
    .why = We beginnen bij wat u al kunt.

question-goal = Wat wilt u over 3 jaar kunnen of zijn?
    .short = Doel
    .help = Zeg het in uw eigen woorden. Het komt boven uw plan.
    .why = Het plan is van u. Uw doel staat bovenaan.

question-biggest-worry = Wat maakt u nu de meeste zorgen?
    .short = Grootste zorg
    .help = U hoeft niets te vertellen over vroeger.
    .why = Dan kijken we eerst daarnaar.

## you

question-called = Hoe wilt u genoemd worden?
    .short = Naam
    .why = Dan spreken we u goed aan.

# Each language also by its own name. Dutch always stands there, so the other
# languages need not repeat it.
question-language = Welke taal praat u het liefst?
    .short = Taal
    .why = Dan kiezen we een tolk en teksten in uw taal.
    .choice-arabic = Arabisch · { "العربية" }
    .choice-tigrinya = Tigrinya · { "ትግርኛ" }
    .choice-turkish = Turks · { "Türkçe" }
    .choice-farsi = Farsi · { "فارسی" }
    .choice-dari = Dari · { "دری" }
    .choice-somali = Somalisch · { "Soomaali" }
    .choice-pashto = Pasjtoe · { "پښتو" }
    .choice-kurmanji = Koerdisch · { "Kurmancî" }
    .choice-sorani = Koerdisch · { "سۆرانی" }
    .choice-english = Engels · { "English" }
    .choice-french = Frans · { "Français" }
    .choice-spanish = Spaans · { "Español" }
    .choice-ukrainian = Oekraïens · { "Українська" }
    .choice-russian = Russisch · { "Русский" }
    .choice-other = Een andere taal

question-reads-own-language = Leest u die taal?
    .short = Leest eigen taal
    .help = Veel mensen lezen niet. Dat is geen probleem.
    .why = Dan kiezen we tekst, beeld of stem.
    .choice-well = Goed
    .choice-a-little = Een beetje
    .choice-no = Nee

question-reads-latin = Leest u Nederlandse letters (a, b, c)?
    .short = Leest onze letters
    .why = Dan kiezen we een les die bij u past.
    .choice-well = Goed
    .choice-a-little = Een beetje
    .choice-no = Nee

question-interpreter = Wilt u een tolk? Een man of een vrouw?
    .short = Tolk
    .help = Een tolk vertaalt wat wij zeggen. Een kind is nooit de tolk.
    .why = Zo begrijpen we elkaar goed.
    .choice-no = Nee, niet nodig
    .choice-yes = Ja, man of vrouw is goed
    .choice-woman = Ja, een vrouw
    .choice-man = Ja, een man

## law

question-duo-letter = Heeft u een brief van DUO over uw inburgering?
    .short = Brief van DUO
    .help = DUO is een dienst van de overheid, voor inburgering. Kijk ook op de website Mijn Inburgering.
    .why = In die brief staat wanneer uw inburgering begon.
    .choice-yes = Ja
    .choice-no = Nee

question-obliged-since = Welke datum staat er bij ‘inburgeringsplichtig’?
    .short = Inburgeringsplichtig sinds
    .help = Zoek dit woord in de brief of op Mijn Inburgering. Het betekent: u moet inburgeren.
    .why = Deze datum bepaalt welke wet voor u geldt.

question-residence-ground = Welke verblijfsvergunning heeft u?
    .short = Verblijfsvergunning
    .help = Kijk op uw verblijfspas. U hoeft uw verhaal niet te vertellen.
    .why = Dit telt voor lening, kosten en hulp van de gemeente.
    .choice-asylum = Asiel: ik heb zelf asiel gekregen
    .choice-family-asylum = Nareis: ik kwam later en heb ook asiel
    .choice-family-regular-of-asylum = Gezin: mijn familielid heeft asiel, ik niet
    .choice-family-other = Gezin: mijn familielid heeft geen asiel
    .choice-other = Iets anders

question-birth-year = In welk jaar bent u geboren?
    .short = Geboortejaar
    .help = Vier cijfers, bijvoorbeeld 1990.
    .why = Leeftijd telt mee voor de plicht om in te burgeren.
    .unit = { "" }

question-nationality = Welke nationaliteit heeft u?
    .short = Nationaliteit
    .help = Alleen nodig als er geen datum van DUO is. EER: de EU met Noorwegen, IJsland en Liechtenstein.
    .why = Dit telt voor de vraag of u moet inburgeren. DUO beslist.
    .choice-eu-eea-swiss = EU, EER of Zwitserland
    .choice-turkish = Turks
    .choice-other = Anders

question-stay-purpose = Waarvoor bent u in Nederland?
    .short = Doel van het verblijf
    .help = Alleen nodig als er geen datum van DUO is.
    .why = Bij een tijdelijk verblijf is er waarschijnlijk geen plicht. DUO beslist.
    .choice-lasting = Om hier te blijven wonen
    .choice-temporary = Tijdelijk, bijvoorbeeld voor studie
    .choice-temporary-protection = Tijdelijke bescherming (Oekraïne)
    .choice-family-of-eu-citizen = Familie van een burger van de EU

question-permit-notified = Wanneer kreeg u het besluit over uw asielvergunning?
    .short = Besluit asiel gekregen
    .help = Kijk in de brief van de IND (immigratiedienst). Niet zeker? Neem de datum van de brief.
    .why = Wilt u familie laten komen? Daar is maar kort tijd voor.

question-brp-date = Sinds wanneer staat u ingeschreven in deze gemeente?
    .short = Ingeschreven sinds
    .help = De lijst van inwoners heet BRP. Kijk in de brief van de gemeente.
    .why = Vanaf die dag tellen veel termijnen. Een termijn is tijd die u heeft.

question-pip-received = Heeft u al een PIP van de gemeente?
    .short = PIP gekregen
    .help = PIP is uw plan voor inburgering: leren en meedoen. U krijgt het per brief.
    .why = Bij het PIP begint uw tijd voor inburgering.
    .choice-yes = Ja
    .choice-no = Nee

question-pip-date = Welke datum staat op uw eerste PIP?
    .short = Datum eerste PIP
    .help = Kijk op de brief bij het PIP. Neem het eerste PIP, niet een nieuwer.
    .why = De 3 jaar voor uw inburgering begint de dag erna.

question-route = Welke route staat in uw PIP?
    .short = Leerroute
    .help = Zoek het woord ‘route’ of ‘leerroute’ in het PIP.
    .why = Elke route heeft eigen lessen, uren en examens.
    .choice-b1 = B1-route: taal tot niveau B1
    .choice-education = Onderwijsroute: naar een opleiding
    .choice-z = Z-route: taal en zelf dingen kunnen doen

question-intake-done = Had u al een gesprek en een toets bij de gemeente?
    .short = Intake bij de gemeente
    .help = Het gesprek heet ‘brede intake’. De toets heet ‘leerbaarheidstoets’.
    .why = Hierna maakt de gemeente uw PIP.
    .choice-yes = Ja
    .choice-no = Nee

question-duo-notice-date = Welke datum heeft de brief van DUO?
    .short = Datum brief DUO
    .help = Neem de brief ‘kennisgeving’. De datum staat meestal bovenaan.
    .why = Daarmee kijken we wanneer uw PIP klaar moet zijn.

question-third-party-received = Wanneer kreeg de gemeente informatie over u van anderen?
    .short = Informatie bij gemeente
    .help = Alleen als de gemeente daarop moest wachten. Anders kiest u ‘weet ik niet’.
    .why = Dan kan het PIP later komen.

question-duo-end-date = Welke einddatum staat er in de brief van DUO?
    .short = Einddatum van DUO
    .help = Zoek in de nieuwste brief naar ‘einddatum’. Staat er niets? Kies ‘weet ik niet’.
    .why = Een datum van DUO is beter dan onze schatting.

question-extension-granted = Heeft u bij DUO meer tijd gevraagd?
    .short = Meer tijd van DUO
    .help = Meer tijd heet ‘verlenging’. Alleen een brief van DUO telt.
    .why = Alleen met een ja van DUO wordt uw einddatum later.
    .choice-no = Nee
    .choice-asked = Gevraagd, nog geen antwoord
    .choice-granted = Ja, DUO gaf meer tijd

question-wants-dutch-nationality = Wilt u later Nederlander worden?
    .short = Nederlander worden
    .help = Dat heet naturalisatie. U hoeft nu niet te kiezen.
    .why = Sommige keuzes maken dat later moeilijker.
    .choice-yes = Ja
    .choice-no = Nee

question-dispensation-thought = Is inburgeren voor u te zwaar, ook met hulp?
    .short = Inburgeren te zwaar
    .help = Soms hoeft iemand niet meer. Dat heet ‘ontheffing’. DUO beslist.
    .why = Dan kijken we eerst wat wel kan.
    .choice-no = Nee
    .choice-medical = Ja, door mijn gezondheid
    .choice-special-circumstances = Ja, door iets anders in mijn leven

## home

question-lives-with = Met wie woont u?
    .short = Woont met
    .help = U mag meer dan één antwoord kiezen.
    .why = Dit telt mee voor geld, hulp en tijd.
    .choice-alone = Alleen
    .choice-partner = Met mijn partner
    .choice-children = Met kinderen
    .choice-parents = Met ouders
    .choice-others = Met anderen

question-moving-soon = Gaat u binnenkort verhuizen?
    .short = Verhuizen
    .help = Ook als u alleen een ander huis aangeboden kreeg.
    .why = Bij verhuizen kan geld of les stoppen. We regelen het eerst.
    .choice-yes = Ja
    .choice-no = Nee

question-home-key-date = Wanneer kreeg u de sleutel van uw huis?
    .short = Sleutel gekregen
    .help = Kijk in uw huurcontract of in de brief van de verhuurder.
    .why = Vanaf die dag betaalt u vaak huur en stroom.

## family

question-family-abroad = Wie van uw gezin is er nog niet hier?
    .short = Gezin nog niet hier
    .help = Ook als u niet weet waar iemand is.
    .why = Wilt u familie laten komen? Soms is er maar kort tijd.
    .choice-none = Iedereen is hier
    .choice-partner = Mijn partner
    .choice-children = Kinderen
    .choice-parents = Ouders
    .choice-others = Anderen

question-children = Heeft u kinderen hier? Hoe oud zijn ze?
    .short = Kinderen
    .help = U mag meer dan één antwoord kiezen.
    .why = Dan kijken we naar school, opvang en kinderbijslag (geld voor kinderen).
    .choice-none = Geen kinderen hier
    .choice-under-4 = Jonger dan 4 jaar
    .choice-age-4-to-12 = 4 tot 12 jaar
    .choice-age-12-to-18 = 12 tot 18 jaar

question-childcare-needed = Heeft u opvang voor uw kind nodig tijdens les of werk?
    .short = Opvang nodig
    .help = Kinderopvangtoeslag is geld van de overheid voor opvang. Vraag het op tijd aan.
    .why = Met opvang kunt u naar les of werk.
    .choice-yes = Ja
    .choice-no = Nee

## money

question-income = Waar komt uw geld nu vandaan?
    .short = Inkomen
    .help = U mag meer dan één antwoord kiezen. ‘Bijstand’ is een uitkering van de gemeente.
    .why = Dan zien we wat u misschien kunt aanvragen.
    .choice-none = Ik heb geen inkomen
    .choice-benefit = Bijstand of andere uitkering
    .choice-wage = Loon van werk
    .choice-study = Geld voor studie
    .choice-partner = Van mijn partner
    .choice-other = Iets anders

question-benefit-applied = Heeft u bijstand aangevraagd?
    .short = Bijstand aangevraagd
    .help = Bijstand is geld van de gemeente, als u te weinig heeft.
    .why = De dag van aanvragen telt voor het geld.
    .choice-yes = Ja
    .choice-no = Nee

question-benefit-applied-on = Op welke dag heeft u bijstand aangevraagd?
    .short = Dag van aanvraag
    .help = Kijk in de brief of de e-mail van de gemeente.
    .why = Vanaf die dag telt de tijd voor het besluit.

question-benefit-decided = Heeft de gemeente al besloten over uw bijstand?
    .short = Besluit over bijstand
    .help = Een besluit is een brief met ja of nee.
    .why = Is er nog geen besluit? Dan letten we op de datum.
    .choice-yes = Ja
    .choice-no = Nee

question-benefit-suspended-from = Op welke dag vroeg de gemeente u om meer papieren?
    .short = Papieren gevraagd op
    .help = Kijk in de brief. Niets gevraagd? Kies ‘weet ik niet’.
    .why = Zolang papieren missen, wacht de gemeente met het besluit.

question-benefit-suspended-to = Op welke dag gaf u de papieren?
    .short = Papieren gegeven op
    .help = Nog niet gegeven? Kies ‘weet ik niet’.
    .why = Vanaf die dag telt de tijd weer.

question-municipality-pays = Betaalt de gemeente nu uw huur, stroom en zorgverzekering?
    .short = Gemeente betaalt rekeningen
    .help = Dit heet ‘ontzorgen’. De gemeente betaalt het uit uw bijstand.
    .why = Meestal stopt het na een half jaar. Daarna betaalt u zelf.
    .choice-yes = Ja
    .choice-no = Nee

question-food-money-per-week = Hoeveel geld heeft u per week voor eten?
    .short = Geld voor eten per week
    .help = Ongeveer is goed.
    .why = Dan zien we of het geld genoeg is.
    .unit = euro per week

question-unpaid-bills = Welke rekeningen kunt u nu niet betalen?
    .short = Niet te betalen
    .help = U mag meer dan één antwoord kiezen. Veel mensen hebben dit.
    .why = Soms kan een rekening later of in delen.
    .choice-none = Ik kan alles betalen
    .choice-rent = Huur
    .choice-energy = Stroom, gas of water
    .choice-health-insurance = Zorgverzekering
    .choice-phone = Telefoon of internet
    .choice-fine = Een boete
    .choice-other = Iets anders

question-debts = Welke schulden of leningen heeft u?
    .short = Schulden
    .help = Een schuld is geld dat u nog moet betalen. U mag meer kiezen.
    .why = Met een lijst van alle schulden is hulp makkelijker.
    .choice-none = Geen schulden
    .choice-rent = Huur
    .choice-energy = Stroom, gas of water
    .choice-cak = CAK (geen zorgverzekering)
    .choice-cjib = CJIB (boetes)
    .choice-duo = DUO
    .choice-travel = Reis van mijn familie
    .choice-furniture = Spullen voor het huis
    .choice-phone = Telefoon
    .choice-family = Familie of vrienden
    .choice-other = Iets anders

question-debt-per-month = Hoeveel betaalt u per maand aan schulden?
    .short = Schulden per maand
    .help = Alle schulden samen. Ongeveer is goed.
    .why = Dan zien we wat er voor u overblijft.
    .unit = euro per maand

question-duo-loan = Heeft u bij DUO geld geleend voor de inburgering?
    .short = Lening bij DUO
    .help = DUO betaalde dan uw lessen of examens.
    .why = Voor sommige mensen zijn de regels veranderd. We kijken het na.
    .choice-yes = Ja
    .choice-no = Nee

question-duo-loan-amount = Hoeveel heeft u bij DUO geleend?
    .short = Bedrag lening DUO
    .help = Kijk in een brief van DUO of op Mijn Inburgering.
    .why = Bij een hoog bedrag is er soms extra hulp.
    .unit = euro

question-duo-paying-back = Betaalt u de lening van DUO nu terug?
    .short = Betaalt DUO terug
    .help = Stop niet zelf met betalen. We vragen het eerst na.
    .why = We kijken of dit nog klopt.
    .choice-yes = Ja
    .choice-no = Nee

question-duo-fine = Heeft u een boete van DUO gekregen?
    .short = Boete van DUO
    .help = Neem de brief mee, als u die heeft.
    .why = De rechter zei hierover iets nieuws. We kijken wat voor u telt.
    .choice-yes = Ja
    .choice-no = Nee

## health

question-sleeps-well = Slaapt u goed?
    .short = Slaapt goed
    .help = U hoeft niet te zeggen waarom.
    .why = Wie slecht slaapt, leert moeilijker. Dan kijken we wat past.
    .choice-yes = Ja
    .choice-sometimes = Soms
    .choice-no = Nee

question-remembers-lessons = Kunt u onthouden wat u leert?
    .short = Onthouden
    .help = Door zorgen onthoudt iemand soms minder. Dat is gewoon.
    .why = Dan kiezen we tijd en les die bij u passen.
    .choice-yes = Ja
    .choice-sometimes = Soms
    .choice-no = Nee

question-sees-doctor = Gaat u naar een dokter?
    .short = Gaat naar dokter
    .help = Huisarts, ziekenhuis of iemand anders. U hoeft niet te zeggen waarvoor.
    .why = Dan weten we of er al hulp is.
    .choice-yes = Ja
    .choice-no = Nee

question-health-hinders = Is leren of werken moeilijk door uw gezondheid?
    .short = Gezondheid maakt het moeilijk
    .help = Zeg alleen wat u nodig heeft, niet wat u heeft.
    .why = Dan zoeken we een plan dat bij u past.
    .choice-yes = Ja
    .choice-no = Nee

## learning

question-school-years = Hoeveel jaar bent u naar school gegaan?
    .short = Jaren op school
    .help = In alle landen samen. Niet naar school? Schrijf 0.
    .why = Dan kiezen we een les die bij u past.
    .unit = jaar

question-diploma = Wat is uw hoogste diploma?
    .short = Hoogste diploma
    .help = Uit elk land. Ook als het papier er niet is.
    .why = Wat u al kunt, telt mee.
    .choice-none = Geen diploma
    .choice-secondary = Middelbare school
    .choice-vocational = Vakschool (voor een beroep)
    .choice-higher = Hogeschool of universiteit

question-diploma-papers = Heeft u de papieren van uw diploma hier?
    .short = Diplomapapieren
    .help = Een foto of kopie is ook goed om mee te beginnen.
    .why = De dienst IDW vergelijkt diploma’s. Dat is één keer gratis, vóór uw inburgeringsdiploma.
    .choice-yes = Ja, alle papieren
    .choice-partly = Een deel
    .choice-no = Nee

question-lessons = Heeft u nu les voor de inburgering?
    .short = Nu les
    .help = Taalles, of les over Nederland.
    .why = Dan kijken we of de les bij u past.
    .choice-yes = Ja
    .choice-no = Nee

question-lesson-school = Bij welke school heeft u les?
    .short = School
    .why = Met de school kunnen we overleggen, als u dat wilt.

question-lessons-since = Sinds wanneer heeft u les?
    .short = Les sinds
    .help = Alleen de maand of het jaar is ook goed.
    .why = Dan zien we hoe lang u al leert.

question-lesson-hours-week = Hoeveel uur les heeft u per week?
    .short = Lesuren per week
    .help = Kijk op uw rooster.
    .why = Dan zien we of er tijd is voor werk en gezin.
    .unit = uur per week

question-lesson-hours-total = Hoeveel uur les heeft u in totaal gehad?
    .short = Lesuren totaal
    .help = Alle scholen samen. De school kan de uren op papier geven.
    .why = Genoeg uren kunnen helpen bij meer tijd of minder examens.
    .unit = uur

question-school-mark = Heeft uw school een keurmerk?
    .short = Keurmerk
    .help = Blik op Werk geeft het keurmerk. Dat is een teken voor goede scholen.
    .why = Zonder keurmerk tellen uren soms niet mee.
    .choice-yes = Ja
    .choice-suspended = Nu even niet (geschorst)
    .choice-no = Nee

question-lesson-fit = Past de les bij u?
    .short = Past de les
    .help = U mag eerlijk zijn. Er is geen fout antwoord.
    .why = Past de les niet? Dan zoeken we een betere.
    .choice-good = Goed
    .choice-too-fast = Te snel
    .choice-too-slow = Te langzaam
    .choice-bad = Slecht

question-hours-language = Hoeveel uur taalles heeft u al gehad in de Z-route?
    .short = Uren taal en KNM
    .help = Tel ook de uren KNM: les over Nederland. De school weet het.
    .why = In de Z-route tellen uren. Zo zien we wat er nog komt.
    .unit = uur

question-hours-participation = Hoeveel uur heeft u al meegedaan (participatie)?
    .short = Uren meedoen
    .help = Bijvoorbeeld vrijwilligerswerk, stage of werk. De gemeente telt de uren.
    .why = Dan vragen we na welke uren tellen.
    .unit = uur

question-hours-possible-week = Hoeveel uur per week kunt u leren en meedoen?
    .short = Uren die per week kunnen
    .help = Denk ook aan gezin, werk en gezondheid.
    .why = Dan maken we een plan dat u echt kunt doen.
    .unit = uur per week

question-exams-passed = Welke examens heeft u gehaald?
    .short = Gehaalde examens
    .help = U mag meer dan één antwoord kiezen. Kijk ook op Mijn Inburgering.
    .why = Wat klaar is, hoeft niet meer in het plan.
    .choice-none = Nog geen
    .choice-reading = Lezen
    .choice-listening = Luisteren
    .choice-writing = Schrijven
    .choice-speaking = Spreken
    .choice-knm = KNM (kennis van Nederland)
    .choice-ona = ONA (werk in Nederland)

question-attempts-reading = Hoe vaak heeft u het examen Lezen geprobeerd?
    .short = Pogingen Lezen
    .help = Nog nooit? Schrijf 0. Kijk ook op Mijn Inburgering.
    .why = Veel proberen telt mee bij DUO.
    .unit = keer

question-attempts-listening = Hoe vaak heeft u het examen Luisteren geprobeerd?
    .short = Pogingen Luisteren
    .help = Nog nooit? Schrijf 0. Kijk ook op Mijn Inburgering.
    .why = Veel proberen telt mee bij DUO.
    .unit = keer

question-attempts-writing = Hoe vaak heeft u het examen Schrijven geprobeerd?
    .short = Pogingen Schrijven
    .help = Nog nooit? Schrijf 0. Kijk ook op Mijn Inburgering.
    .why = Veel proberen telt mee bij DUO.
    .unit = keer

question-attempts-speaking = Hoe vaak heeft u het examen Spreken geprobeerd?
    .short = Pogingen Spreken
    .help = Nog nooit? Schrijf 0. Kijk ook op Mijn Inburgering.
    .why = Veel proberen telt mee bij DUO.
    .unit = keer

question-attempts-knm = Hoe vaak heeft u het examen KNM geprobeerd?
    .short = Pogingen KNM
    .help = Nog nooit? Schrijf 0. Kijk ook op Mijn Inburgering.
    .why = Veel proberen telt mee bij DUO.
    .unit = keer

question-attempts-ona = Hoe vaak heeft u het examen ONA geprobeerd?
    .short = Pogingen ONA
    .help = Nog nooit? Schrijf 0. Kijk ook op Mijn Inburgering.
    .why = Veel proberen telt mee bij DUO.
    .unit = keer

question-pvt-signed = Heeft u de participatieverklaring getekend?
    .short = PVT getekend
    .help = PVT: een korte cursus van de gemeente. Aan het eind tekent u.
    .why = Het hoort bij de inburgering en heeft een termijn.
    .choice-yes = Ja
    .choice-no = Nee

## work

question-work-now = Werkt u nu?
    .short = Werk nu
    .help = Vrijwilligerswerk is werk zonder loon, bijvoorbeeld in een buurthuis.
    .why = Les en werk moeten samen passen.
    .choice-no = Nee
    .choice-volunteer = Ja, vrijwilligerswerk
    .choice-paid = Ja, met loon

question-work-hours = Hoeveel uur werkt u per week?
    .short = Werkuren per week
    .help = Is het elke week anders? Ongeveer is goed.
    .why = Met veel werk zoeken we les in de avond of online.
    .unit = uur per week

question-work-before = Welk werk heeft u vroeger gedaan?
    .short = Werk vroeger
    .help = In elk land. Ook werk thuis of bij familie telt.
    .why = Dan kan het plan verdergaan met wat u al deed.

question-can-do = Wat kunt u goed, met uw handen of hoofd?
    .short = Kan goed
    .help = Bijvoorbeeld koken, repareren, zorgen, rekenen, verkopen.
    .why = Uw sterke kanten horen in het plan.

question-driving-licence = Heeft u een rijbewijs?
    .short = Rijbewijs
    .help = Het gaat om het land waar u het rijbewijs kreeg.
    .why = Met een rijbewijs van buiten de EU mag u maar kort rijden.
    .choice-none = Nee
    .choice-eu = Ja, uit een land van de EU
    .choice-non-eu = Ja, uit een ander land

## daily

question-devices = Wat heeft u? Telefoon, internet, laptop, DigiD?
    .short = Telefoon en internet
    .help = U mag meer kiezen. Met DigiD logt u in bij de overheid.
    .why = Veel les en veel post is online.
    .choice-none = Niets hiervan
    .choice-phone = Telefoon
    .choice-internet = Internet thuis
    .choice-laptop = Laptop of tablet
    .choice-digid = DigiD

question-travel-to-lesson = Hoe komt u bij de les? Is dat makkelijk?
    .short = Reis naar de les
    .help = Lopend, met de fiets, bus of trein. Denk ook aan de kosten.
    .why = Soms is er hulp voor reiskosten of een fiets.
    .choice-easy = Makkelijk
    .choice-hard = Moeilijk, te ver of te duur
    .choice-none = Ik heb nu geen les

question-letters-understood = Begrijpt u de brieven die u krijgt?
    .short = Brieven begrijpen
    .help = Brieven van de overheid zijn vaak moeilijk, ook voor Nederlanders.
    .why = Dan spreken we af wie met u meeleest.
    .choice-yes = Ja
    .choice-with-help = Met hulp
    .choice-no = Nee

question-helpers = Wie helpt u?
    .short = Hulp van
    .help = U mag meer dan één antwoord kiezen.
    .why = Met hulp van anderen is veel makkelijker.
    .choice-nobody = Niemand
    .choice-family = Familie
    .choice-friends = Vrienden
    .choice-neighbours = Buren
    .choice-volunteer = Een vrijwilliger
    .choice-professional = Iemand van de gemeente of hulp

question-call-when-wrong = Wie belt u als het misgaat?
    .short = Belt als het misgaat
    .help = Een naam is genoeg.
    .why = Dan weten we wie u kan helpen.

## complaint

question-asked-no-answer = Vroeg u iets aan een instantie, maar kwam er geen antwoord?
    .short = Geen antwoord gekregen
    .help = Een instantie is bijvoorbeeld de gemeente, DUO, IND of een school.
    .why = Een klacht mag altijd. Dat is uw recht.
    .choice-yes = Ja
    .choice-no = Nee

question-asked-whom = Aan wie vroeg u iets? Wanneer was dat?
    .short = Gevraagd aan
    .help = Zeg ook wat u vroeg. Ongeveer is goed.
    .why = Dan kijken we of ze nu te laat zijn.

question-treated-badly = Bent u ergens slecht behandeld?
    .short = Slecht behandeld
    .help = Bijvoorbeeld bij een instantie, school of op het werk.
    .why = Dat is niet goed. U mag kiezen wat u ermee doet.
    .choice-yes = Ja
    .choice-no = Nee

question-treated-badly-wish = Wilt u daar iets mee doen?
    .short = Wat wilt u hiermee
    .help = Een klacht kan een brief of een gesprek zijn. U zegt wat er gebeurde en wat u vraagt.
    .why = We doen niets zonder u.
    .choice-nothing = Nee, nu niet
    .choice-talk = Erover praten
    .choice-complaint = Een klacht doen

## privacy

question-may-share-with = Met wie mag ik delen wat ik opschrijf?
    .short = Delen mag met
    .help = U mag meer dan één antwoord kiezen, en later anders kiezen.
    .why = We willen weten wat u goed vindt.
    .choice-nobody = Met niemand
    .choice-municipality = De gemeente
    .choice-duo = DUO
    .choice-school = De taalschool
    .choice-doctor = De huisarts
    .choice-volunteers = Vrijwilligers
