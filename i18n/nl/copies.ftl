# Kopieën van de kluis: maken, bekijken, terugzetten; en wat Vandaag over de kluis zegt.

## Instellingen, Kopieën

copies = Kopieën
copies-short = Reservekopieën hier, een kopie op een stick, terugzetten
copies-elsewhere = Op een andere schijf
copies-elsewhere-help = Gaat deze laptop stuk of wordt hij gestolen, dan is een kopie op een andere schijf alles wat u nog heeft. De kopie is versleuteld. Met het herstelblad gaat hij open op elke computer.
copies-elsewhere-none = Er is nog geen kopie op een andere schijf.
copies-made-there = laatste kopie { $day } om { $time } · nu te bereiken
copies-made-away = laatste kopie { $day } om { $time } · nu niet te bereiken
copies-made-same-disk = laatste kopie { $day } om { $time } · op dezelfde schijf als de kluis
copies-hold-erased = In de kopie op { $place } staat nog iets dat gewist is. Zorg dat het daar uiterlijk op { $day } weg is: maak daar een nieuwe kopie, of vernietig de oude.
copies-gone = Die kopie is er niet meer
copies-forgotten = { $place } staat niet meer op de lijst.
copies-place = Map op een USB-stick of andere schijf
copies-place-hint = Het hele pad, zoals /media/stick of E:\. Het programma maakt daar de map goede-start-kopie.
copies-disks = Nu in deze computer
copies-copy = Kopie maken
copies-find = Kopieën zoeken
copies-place-missing = Typ eerst de map waar de kopie moet komen of staat.
copies-place-relative = Typ het hele pad, van het begin af: /media/stick of E:\.
copies-place-not-there = Deze map is er niet. Zit de stick erin, en klopt het pad?
copies-place-network = Deze map staat op een andere computer in het netwerk. Kies een USB-stick of een schijf van deze computer.
copies-place-in-vault = Deze map ligt in de kluis zelf. Kies een map op een andere schijf.
copies-found = Kopieën op { $place }
copies-found-none = Op { $place } staan geen kopieën.
copies-here = Op deze computer
copies-here-help = Na een dag met wijzigingen maakt het programma zelf een reservekopie, als u vergrendelt of stopt. Zeven dagen, vijf weken en twaalf maanden blijven staan.
copies-here-none = Er is nog geen reservekopie.
copies-last = Laatste reservekopie: { $day } om { $time }
copies-back-up = Nu een reservekopie maken
copies-made-here = De reservekopie is gemaakt en nagekeken.
copies-made = De kopie staat op { $place } en is nagekeken.
copies-look = Bekijk deze kopie
copies-reading = De kopie wordt helemaal nagekeken …
copies-time = { $day }, { $time }
copies-of = Kopie van { $time }
copies-of-at = Kopie van { $time } op { $place }
copies-in-it = In deze kopie
copies-in-now = Nu in de kluis
copies-people = { $count ->
        [0] niemand
        [one] 1 persoon
       *[other] { $count } personen
    }
copies-names-more = { $names } en nog { $count }
copies-notes = { $count ->
        [0] geen notities
        [one] 1 notitie
       *[other] { $count } notities
    }
copies-until = bijgewerkt tot en met { $time }
copies-until-nothing = er is nog niets in genoteerd
copies-means-after = Wat na { $time } is bewaard, staat niet in deze kopie.
copies-means-aside = De kluis zoals die nu is gaat niet weg. Hij komt in de map ‘aside’ van de kluis.
copies-means-opens = Wie de kluis nu kan openen, kan dat daarna ook. Wat gewist is, blijft gewist.
copies-yes = Zet deze kopie terug

## Bezig

busy-leave = Alles wordt bewaard
    .now = Het programma maakt een reservekopie en sluit daarna.
busy-backup = De reservekopie wordt gemaakt
    .now = Daarna kijkt het programma hem helemaal na.
busy-copy = De kopie wordt gemaakt
    .now = Haal de stick er nog niet uit. Het programma kijkt de kopie ook na.
busy-restore = De kopie wordt teruggezet
    .now = De kluis zoals die nu is blijft bewaard.
working-stop = Niet doen
working-stopping = Stopt …
working-check = Bijna klaar: alles wordt nagekeken …
working-leave = Toch stoppen
copy-stopped = De kopie is niet gemaakt: u bent gestopt.
    .now = Alles in de kluis is bewaard. Kopieën van eerder staan er nog.
    .next = Maak de kopie wanneer het wel uitkomt.
copy-full = Op deze plek past geen kopie meer.
    .now = Alles in de kluis is bewaard. Kopieën die daar al stonden, staan er nog.
    .next = Maak ruimte op de stick of schijf, of neem een andere.
copy-failed = De kopie is niet gemaakt.
    .now = Alles in de kluis is bewaard.
    .next = Zit de stick er nog in, en mag u erop schrijven? Probeer het opnieuw of neem een andere.
backup-full = De schijf van deze computer is vol: er is geen reservekopie gemaakt.
    .now = Alles in de kluis zelf is bewaard. Oudere reservekopieën staan er nog.
    .next = Maak ruimte op de schijf, of maak een kopie op een stick.
backup-failed = De reservekopie is niet gemaakt.
    .now = Alles in de kluis zelf is bewaard. Oudere reservekopieën staan er nog.
    .next = Probeer het opnieuw, of maak een kopie op een andere schijf.
restored-first = De kopie is nu uw kluis op deze computer.
    .now = Alles uit de kopie staat er.
    .next = Kijk na wat u het laatst noteerde.
restore-full = De schijf is vol: de kopie is niet teruggezet.
    .now = De kluis is zoals hij was.
    .next = Maak ruimte op de schijf en probeer het opnieuw.
restored = De kopie is teruggezet.
    .now = De kluis van daarvoor staat in de map ‘aside’ van de kluis. Er is niets weggegooid.
    .next = Kijk na wat u het laatst noteerde.

## Vandaag

calm-read = Gelezen
calm-access = Naar Mensen met toegang
calm-no-sheet = Het herstelblad staat nog niet op papier.
    .next = Raakt u uw wachtzin kwijt, dan kan niemand de kluis openen. Maak een nieuw herstelblad.
calm-key-mended = Een beschadigd sleutelbestand is hersteld.
    .now = Het kwam uit de nieuwste reservekopie. Er is niets verloren. Het oude staat in de map ‘aside’.
    .next = Gebeurt dit vaker? Laat de schijf nakijken.
calm-sheet-damaged = Het bestand van het herstelblad is weg of beschadigd.
    .now = Met het herstelblad gaat de kluis nu misschien niet open.
    .next = Maak een nieuw herstelblad.
calm-person-damaged = Het sleutelbestand van { $name } is weg of beschadigd.
    .next = Laat { $name } de kluis openen: het programma probeert het bestand van de nieuwste reservekopie. Lukt dat niet, geef dan een nieuwe wachtzin.
calm-nobody = een begeleider
calm-copies = Naar Kopieën
calm-copy-holds = Op { $place } ligt een kopie waarin nog iets staat dat gewist is. Zorg dat het daar uiterlijk op { $day } weg is.
    .next = Maak daar een nieuwe kopie: dan gaat het daar ook weg. Is de oude vernietigd of kwijt? Zeg dat bij Kopieën.
calm-copy-old = { $days ->
        [one] De laatste kopie op een andere schijf is 1 dag oud.
       *[other] De laatste kopie op een andere schijf is { $days } dagen oud.
    }
    .next = Gaat deze laptop stuk, dan is wat u daarna bewaarde weg. Maak er een op een stick.
calm-never-copied = Er is nog geen kopie op een andere schijf.
    .next = Gaat deze laptop stuk of wordt hij gestolen, dan is alles weg. Maak er een op een stick.

## Voordat de kluis open is

setup-restore = Ik heb al een kopie van een kluis
problem-newest = Nieuwste reservekopie hier: { $time }
problem-no-backup = Hier staat geen reservekopie. Misschien heeft u er een op een stick.
problem-restore = Kopie terugzetten
problem-later = Programma sluiten
restore-title = Een kopie terugzetten
restore-which-help = Kies een kopie. U ziet eerst wat erin zit. Er gaat niets weg.
restore-which-none = Steek de stick met de kopie in deze computer en typ waar hij staat.
restore-place = Waar staat de kopie?
restore-place-or = Of staat er een op een stick of andere schijf?
restore-place-hint = Het hele pad, zoals /media/stick of E:\.
restore-found-none = Hier staan geen kopieën. Klopt het pad?
restore-time = om { $time }
restore-damaged = om { $time } · deze kopie is beschadigd
restore-at = om { $time } · op { $place }
restore-key = Wachtzin, herstelwoorden of sleutel van de organisatie
restore-key-help = Met de wachtzin van toen gaat de kopie open, en altijd met het herstelblad.
restore-key-missing = Vul de wachtzin of de tien woorden in.
restore-means = Deze kopie wordt uw kluis op deze computer. Ligt hier al een kluis, dan komt die in de map ‘aside’ en gaat niet weg.

## Nakijken op de opdrachtregel

verify-elsewhere = Kopie op { $place } van { $time }
verify-away = nu niet te bereiken
verify-erased = Gewist op { $day }, dossier { $case }
verify-erased-everywhere = nergens meer
verify-erased-still = nog in de kopie op { $places }, tot daar een nieuwe kopie komt
