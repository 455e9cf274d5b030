# Het bureau: voor de begeleider alleen.

desk-today = Vandaag
desk-people = Mensen
desk-settings = Instellingen
desk-nameless = Nog geen naam
desk-this-person = deze persoon
desk-say-to = Zeg tegen { $name }: ‘{ $what }’
desk-remove = Weghalen
desk-alone = Iets om alleen te bespreken
desk-language = Taal
    .nl = alleen Nederlands
    .en = Engels
    .ar = Arabisch
desk-date-hint = Dag, maand en jaar: 14-12-2026
desk-date-form = Dit lezen wij niet als datum. Typ dag, maand en jaar: 14-12-2026
desk-date-no-such-day = Deze dag bestaat niet. Kijk nog eens naar dag en maand.
desk-date-no-day = De dag ontbreekt nog. Typ dag, maand en jaar: 14-12-2026
desk-date-missing = Vul hier een datum in.

## Vandaag

today-title = { $day }
today-now = Nu
today-now-empty = Niets dringends. Hier komen dagen die u niet kunt missen.
today-week = Deze week
today-week-empty = Niets deze week. Hier komen afspraken en dagen tot en met de zesde dag na vandaag.
today-waiting = Wij wachten
today-waiting-empty = U wacht op niemand. Hier komt wat bij een instantie ligt.
today-nobody = Hier ziet u straks wat aandacht vraagt. Begin met iemand toe te voegen.
today-show-all = Toon alle { $count }
today-resume = Verder waar u was
today-start = Gesprek beginnen
today-letter = { $what } · { $about }
today-waits-on = { $what } · { $who }

## Mensen

people-add = Iemand toevoegen
people-add-title = Iemand toevoegen
people-add-name = Hoe wil deze persoon genoemd worden?
people-add-name-help = Een voornaam is genoeg. Schrijf hier geen BSN en geen V-nummer.
people-add-name-missing = Vul een naam in.
people-add-language = De andere taal op het scherm
people-add-language-missing = Kies een taal.
people-add-done = Toevoegen
people-add-practice = Dit is de oefenmap. Wie u hier toevoegt, blijft niet bewaard: de map wordt bij elke start opnieuw gemaakt.
people-find = Zoek op naam of in notities
people-find-placeholder = Zoek een naam
people-not-found = Niets gevonden: geen naam en geen notitie.
people-more = Er zijn er meer. Typ verder om te zoeken.
people-empty = Hier komen de mensen die u begeleidt, op naam.
people-last = vorige keer: { $day }
people-date = { $what }: { $left }
people-never = nog geen gesprek
people-law-wi2013 = Wi2013
people-law-wi2021 = Wi2021
people-law-earlier-law = wet van voor 2013
people-law-no-duty = waarschijnlijk geen plicht
people-law-unknown = wet nog niet bekend

## Eén persoon

case-overview = Overzicht
case-notes = Notities
case-letters = Brieven
case-appointments = Afspraken
case-alone = Alleen
case-history = Geschiedenis
case-begin = Samen beginnen
case-together = Samen verder
case-read-only = Hier staan gegevens van een nieuwere versie van Goede Start. U kunt lezen. Om te schrijven heeft u de nieuwe versie nodig.
case-desk-only = alleen begeleiders
case-only-you = alleen u
case-only-writer = alleen wie het schreef
case-ground = Grond
    .asylum = asiel
    .family-asylum = nareis, asiel
    .family-regular-of-asylum = gezin bij asiel
    .family-other = gezin
    .other = anders

case-clock = De klok van de wet
case-clock-start = inburgeringsplichtig
case-clock-day = { $day }, { $kind }
case-clock-rule = Op de lijn
    .term-wi2021 = laatste dag
    .term-wi2013 = laatste dag
    .thirty-months-wi2013 = extra tijd vragen kan
    .thirty-months-wi2021 = extra tijd vragen kan
    .pip-due = PIP uiterlijk
    .pvt-wi2013-due = PVT uiterlijk
    .family-reunification-due = gezin aanvragen
    .letter-term = antwoord op een brief
    .municipality-pays-until = gemeente betaalt tot en met
    .benefit-decision-due = besluit bijstand
    .benefit-advance-due = voorschot bijstand
    .health-insurance-due = zorgverzekering
    .driving-abroad-until = rijden met oud rijbewijs
    .pvt-wi2021-due = PVT en MAP klaar
    .exam-latest = laatste examen
    .registration-latest = aanmelden examen
    .exam-latest-slow = Spreken en Schrijven
    .registration-latest-slow = aanmelden Spreken en Schrijven
    .ona-portfolio-latest = portfolio ONA
    .extension-window-wi2013 = extra tijd vragen vanaf
    .complaint-answer-due = antwoord op klacht
    .ombudsman-until = ombudsman kan tot en met
    .childcare-allowance-due = kinderopvangtoeslag
    .rent-allowance-from = huurtoeslag vanaf
    .rent-allowance-until = huurtoeslag aanvragen
    .remission-first-window = lening: minste terug
    .remission-second-window = lening: minder terug
    .duo-answer-due = antwoord van DUO
    .objection-answer-around = antwoord op bezwaar
    .access-answer-due = antwoord over gegevens
    .repayment-from = lening terugbetalen
    .debt-help-talk-due = gesprek schuldhulp
    .debt-help-emergency-due = spoedgesprek schuldhulp
case-ask-date = Vraag in het gesprek naar de datum ‘inburgeringsplichtig’. Die staat in de brief van DUO en op Mijn Inburgering.
case-ask-letter = De datum is niet bekend. Vraag om de brief van DUO, kijk samen op Mijn Inburgering, of bel samen DUO. Zonder die datum tonen wij geen dagen van de wet.
case-dates = Dagen
case-last-day = Uiterlijk { $day }, { $kind }
case-first-day = Vanaf { $day }, { $kind }

case-basics = Basis op orde
case-basics-empty = Hier ziet u wat op orde is en wat niet. U vult het samen in.
case-count-urgent = { $count } nu
case-count-in-progress = { $count } wacht
case-count-open = { $count } open
case-count-unknown = { $count } niet bekend
case-count-done = { $count } in orde
case-plan = Plan
case-plan-empty = Er is nog geen plan. U maakt het samen.
case-goal = Doel: { $goal }
case-proposed = voorstel
case-who-counsellor = u
case-who-together = samen
case-who-other = iemand anders
case-notices = Let op
case-notices-read = om samen met { $name } te lezen
case-last = Vorige keer
case-last-minutes = { $day } · { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
case-last-empty = Er is nog geen gesprek geweest. Begin met ‘Samen beginnen’.
case-last-no-note = Er is geen gedeelde notitie van de vorige keer.
case-two-values = Twee waarden
case-two-values-help = Op twee plekken is iets anders ingevuld. Kies samen wat klopt. Niets gaat verloren.
case-two-values-keep = Dit klopt

case-alone-help = Deze vragen stelt u onder vier ogen. Geen partner, kind of familie erbij, ook niet als tolk. Draai het scherm naar u toe.
case-alone-open = Wij zijn alleen
case-alone-close = Sluiten
case-alone-never-paper = Alleen begeleiders zien deze antwoorden. Ze komen nooit op het gedeelde scherm en nooit op papier.
case-alone-own-words = In eigen woorden

case-history-help = Nieuwste eerst. Niets wordt overschreven.
case-history-empty = Hier komt wat er gebeurt.
case-history-more = Toon meer
case-event-alone = Onder vier ogen ingevuld. Kijk bij Alleen.
case-event-answer = { $what }: { $answer }
case-event-item = { $what }: { $state }
case-event-agreed = Afgesproken: { $what }
case-event-declined = Past niet: { $what }
case-event-postponed = Later: { $what }
case-event-done = Gedaan: { $what }
case-event-gate = Toch nu begonnen: { $what } ({ $reason })
case-event-told = Teruggezegd in eigen woorden: { $what }
case-event-not-told = Nog niet teruggezegd: { $what }
case-event-own-line = een eigen afspraak
case-event-action = Eigen afspraak: { $what }
case-event-note = Notitie: { $text }
case-event-private = Werkaantekening geschreven
case-event-letter = Brief van { $from }: { $about }
case-event-appointment = Afspraak gemaakt: { $day }, { $time }
case-event-language = Andere taal: { $language }
case-event-meeting = Gesprek gesloten na { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}
case-event-place = In het gesprek tot: { $step }
case-event-opened = Toegevoegd
case-event-explained = Uitleg of toestemming gegeven
case-event-withdrawn = Iets weggehaald
case-event-undone = Een stap ongedaan gemaakt
case-event-read = Dossier geopend
case-event-exported = Meegegeven op papier of als bestand
case-event-sealed = Verzegeld voor een collega
case-event-sealed-own = Uw werkaantekening, verzegeld
case-event-erased = Gewist op verzoek
case-event-newer = Geschreven met een nieuwere versie
case-event-other = Iets anders

## Notities

note-shared = Gedeelde notitie
note-shared-who = U leest deze notitie samen. Alle begeleiders van deze kluis kunnen haar lezen, en { $name } mag haar zien.
note-shared-new = Nieuwe notitie
note-shared-empty = Hier komen notities die u samen kunt lezen.
note-warning = Schrijf hier niets dat u niet durft te laten lezen.
note-write = Notitie bewaren
note-at = { $day }, { $time }
note-private = Werkaantekening, voor uzelf
note-private-who = U leest dit, en wie het herstelblad heeft. Het staat niet in Samen en niet op papier. { $name } heeft het recht om de eigen gegevens op te vragen.
note-private-who-organisation = U leest dit, en wie het herstelblad of de sleutel van de organisatie heeft. Het staat niet in Samen en niet op papier. { $name } heeft het recht om de eigen gegevens op te vragen.
note-private-new = Nieuwe werkaantekening
note-private-closed = Gesloten. Niet te zien in Samen en niet op papier.
note-private-waiting = Gesloten. Hier staat nog een tekst die niet af is.
note-private-empty = Nog geen werkaantekeningen.
note-sealed-own = { $count ->
    [one] { $count } werkaantekening van u is verzegeld sinds u een nieuwe wachtzin kreeg. Geeft iemand met het herstelblad u er nog een, dan gaat ze open.
   *[other] { $count } werkaantekeningen van u zijn verzegeld sinds u een nieuwe wachtzin kreeg. Geeft iemand met het herstelblad u er nog een, dan gaan ze open.
}
note-sealed = { $count ->
    [one] Er is { $count } notitie verzegeld voor een collega.
   *[other] Er zijn { $count } notities verzegeld voor een collega.
}

## Brieven

letter-new = Brief ontvangen
letter-another = Nog een brief
letter-empty = Hier komen brieven met een datum. Is er een brief? Zet hem er vandaag in.
letter-written = De brief staat erin
letter-term = Welke termijn staat er in de brief?
letter-term-help = Zoek ‘vóór’, ‘uiterlijk’ of ‘binnen … weken’. Wat in de brief staat, gaat voor.
letter-term-missing = Kies wat er in de brief staat.
letter-term-day = Een laatste dag
letter-term-within = Een aantal weken of dagen
letter-term-nothing = Er staat geen termijn
letter-last-day = De laatste dag die in de brief staat
letter-count = Hoeveel?
letter-count-missing = Vul een getal in, van 1 dag tot 366 dagen.
letter-weeks = weken
letter-days = dagen
letter-from = Van wie is de brief?
letter-from-missing = Kies van wie de brief is.
letter-from-ind = IND
letter-from-duo = DUO
letter-from-municipality = Gemeente
letter-from-svb = SVB
letter-from-toeslagen = Toeslagen
letter-from-uwv = UWV
letter-from-court = Rechtbank
letter-from-bailiff = Deurwaarder
letter-from-cjib = CJIB
letter-from-landlord = Verhuurder
letter-from-other = Iemand anders
letter-dated = De datum op de brief
letter-received = Wanneer kwam de brief?
letter-dated-on = brief van { $day }
letter-received-on = ontvangen { $day }
letter-decision = Staat er ‘u kunt bezwaar maken’?
letter-decision-help = Dan is het een besluit. Dat staat meestal onderaan of op de achterkant.
letter-decision-missing = Kies ja of nee.
letter-decision-yes = Ja, het is een besluit
letter-decision-no = Nee
letter-is-decision = besluit
letter-about = Waar gaat de brief over?
letter-about-help = In een paar woorden. Schrijf geen BSN en geen V-nummer over.
letter-write = Zet in het dossier
letter-call-today = Bij deze afzender rekenen wij geen dag uit. Bel vandaag het Juridisch Loket: { "0800\u00A08020" }.
letter-date-needed = Zonder datum van de brief rekenen wij geen dag uit. Zoek de datum. Lukt dat niet? Bel vandaag het Juridisch Loket: { "0800\u00A08020" }.
letter-no-term = In deze brief staat geen besluit en geen termijn. Wij rekenen geen dag uit. Twijfelt u? Bel het Juridisch Loket: { "0800\u00A08020" }.

## Afspraken

appointment-new = Nieuwe afspraak
appointment-day = Welke dag?
appointment-time = Hoe laat?
appointment-time-wrong = Typ een tijd, bijvoorbeeld 14:30
appointment-place = Waar?
appointment-about = Waarvoor?
appointment-write = Afspraak maken
appointment-empty = Hier komen de afspraken. Op de dag zelf staat de afspraak boven aan Vandaag.
appointment-ahead = Komt nog
appointment-behind = Geweest
appointment-one = Afspraak
appointment-about-is = Afspraak: { $about }

## Instellingen

settings-mode = Kleuren
settings-mode-help = Dit verandert meteen.
settings-mode-system = Zoals de computer
settings-mode-light = Licht
settings-mode-dark = Donker
settings-mode-contrast = Hoog contrast
settings-zoom = Grootte
settings-zoom-help = Ook met Ctrl + en Ctrl -. Ctrl 0 is gewoon.
settings-language = Andere taal
settings-language-help = Deze taal bieden wij eerst aan bij een nieuw gesprek.
