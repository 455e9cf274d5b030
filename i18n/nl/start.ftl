# Voordat er een gesprek is: de kluis maken en openen. Voor de begeleider.

start-show = Toon wat ik typ
start-hide = Verberg wat ik typ

## Eerste start

setup-step = Stap { $step } van { $count }
setup-welcome = Voor wie werkt u?
setup-welcome-help = Wij maken nu een kluis op deze laptop. Daarin staat straks alles versleuteld.
setup-municipality = Gemeente
    .what = Eerst uitleg. Toestemming alleen voor extra’s, zoals delen.
setup-volunteers = Vrijwilligers
    .what = Eerst toestemming, voor elk doel apart. Geen BSN, ook niet met toestemming.
setup-organisation-missing = Kies eerst voor wie u werkt.
setup-who = Wie bent u?
setup-organisation-name = Naam van uw organisatie
setup-organisation-name-missing = Vul de naam van uw organisatie in.
setup-person-name = Uw naam
setup-person-name-help = Deze naam staat bij wat u opschrijft.
setup-person-name-missing = Vul uw naam in.
setup-language = Welke andere taal gebruikt u het meest?
setup-language-help = Deze taal bieden wij eerst aan. U kiest de taal bij elke persoon opnieuw.
setup-language-missing = Kies een taal, of alleen Nederlands.
setup-language-name = Taal
    .nl = Alleen Nederlands
    .en = Engels
    .ar = Arabisch
setup-disk = Is de schijf van deze laptop versleuteld?
setup-disk-help = Is de schijf versleuteld? Dan kan niemand bij de bestanden als de laptop kwijtraakt. De kluis zelf is altijd versleuteld.
setup-disk-yes = Ja
setup-disk-no = Nee
setup-disk-unknown = Weet ik niet
setup-disk-open = Niet ingevuld
setup-disk-find = Op Windows: zoek in het startmenu naar { "BitLocker" }. Op Linux: vraag uw beheerder.
setup-disk-good = Mooi. Dan zijn er twee sloten: de schijf en de kluis.
setup-disk-advice = U kunt gewoon verder. Vraag wel aan wie uw laptops beheert om de schijf te versleutelen.
setup-passphrase-title = Kies een wachtzin
setup-passphrase-advice = Neem een zin van vier of meer woorden die alleen u bedenkt. Dat onthoudt u goed, en een ander raadt het niet.
setup-passphrase = Wachtzin
setup-passphrase-length = Minstens twaalf tekens. Spaties tellen mee.
setup-passphrase-more = { $count ->
    [one] Nog { $count } teken.
   *[other] Nog { $count } tekens.
}
setup-passphrase-short = Deze wachtzin is te kort. Voeg nog een woord toe.
setup-repeated = Dezelfde wachtzin nog een keer
setup-repeated-differs = De twee wachtzinnen zijn niet gelijk. Typ de tweede opnieuw.
setup-repeated-missing = Typ hier dezelfde wachtzin nog een keer.
setup-check = Klopt dit?
setup-check-kind = U werkt voor
setup-check-language = Andere taal
setup-check-disk = Schijf versleuteld
setup-lost = Wachtzin én herstelblad kwijt? Dan kan niemand de kluis openen.
setup-lost-help = Ook de makers van dit programma niet. Er is geen achterdeur.
setup-sheet-comes = Hierna krijgt u het herstelblad: tien woorden om op te schrijven.
setup-create = Maak de kluis

## Herstelblad

sheet-title = Uw herstelblad
sheet-copy = Schrijf deze tien woorden over op papier, in deze volgorde.
sheet-once = Straks kunt u deze woorden niet meer zien. Maak er geen foto van.
sheet-keep = Bewaar het papier op een veilige plek, niet bij de laptop. Hiermee opent u de kluis als u de wachtzin kwijt bent.
sheet-away = Loopt u even weg? Druk op F9, dan ziet niemand deze woorden. Na vijf minuten gebeurt dat vanzelf.
sheet-written = Ik heb ze opgeschreven
sheet-check = Pak uw papier erbij
sheet-check-help = Typ twee woorden over van uw papier. Dan weet u dat het klopt.
sheet-word = Woord { $number }
sheet-missing = Vul woord { $number } in.
sheet-wrong = Dit is niet woord { $number }. Kijk op uw papier, of bekijk de woorden nog eens.
sheet-look = Bekijk de woorden nog eens

## Openen

unlock-title = Welkom terug
unlock-passphrase = Wachtzin
unlock-passphrase-missing = Vul uw wachtzin in.
unlock-keyboard = Let op Caps Lock.
unlock-open = Openen
unlock-use-sheet = Herstelblad gebruiken
unlock-use-passphrase = Toch de wachtzin gebruiken
unlock-sheet-title = Openen met het herstelblad
unlock-sheet-help = Typ de tien woorden in de volgorde van het papier. Hoofdletters en nummers maken niet uit.
unlock-words = De tien woorden
unlock-words-typed = { $count } van de 10 woorden
unlock-words-missing = Vul de tien woorden in.
unlock-use-organisation = Sleutel van de organisatie gebruiken
unlock-restore = Als laatste: een reservekopie terugzetten
unlock-organisation-title = Openen met de sleutel van de organisatie
unlock-organisation-help = Plak of typ de geheime sleutel. Hij begint met AGE-SECRET-KEY-1.
unlock-organisation = Geheime sleutel
unlock-organisation-missing = Vul de geheime sleutel in.
unlock-read-only = De map van de kluis kan alleen gelezen worden.
    .now = Er is niets veranderd. Alles in de kluis is veilig.
    .next = Vraag uw beheerder om schrijfrechten voor deze map. Probeer het daarna opnieuw.
unlock-disk-full = De schijf van deze computer is vol.
    .now = Er is niets veranderd. Alles in de kluis is veilig.
    .next = Maak ruimte op de schijf en probeer het opnieuw.
unlock-local = Alles blijft versleuteld op deze laptop, zonder internet.

## De klok van de laptop

clock-question = Is het vandaag { $day }?
clock-why = De klok van deze laptop lijkt niet te kloppen. Termijnen hangen af van de juiste dag.
clock-yes = Ja, dat klopt
clock-no = Nee, het is een andere dag
clock-day = Welke dag is het vandaag?
clock-hint = Dag, maand en jaar: 14-12-2026
clock-form = Dit lezen wij niet als datum. Typ dag, maand en jaar: 14-12-2026
clock-no-such-day = Deze dag bestaat niet. Kijk nog eens naar dag en maand.
clock-no-day = Typ de hele datum: dag, maand en jaar.
