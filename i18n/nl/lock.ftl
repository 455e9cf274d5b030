# Locking by itself, and who can open the vault. For the counsellor, at B1.

## Locking by itself

idle-title = Vanzelf op slot
idle-help = Ctrl+L sluit de kluis meteen.
idle-desk = Aan uw bureau: de kluis sluit na
idle-cover = In een gesprek: het scherm gaat dicht na
idle-lock = In een gesprek: de kluis sluit na
idle-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}

## A passphrase

passphrase-too-weak = Deze wachtzin is makkelijk te raden. Neem andere woorden, of laat er een bedenken.
passphrase-new = Uw nieuwe wachtzin
passphrase-offer = Bedenk er een voor mij
passphrase-offered = Schrijf deze vijf woorden op of leer ze. Typ ze hieronder nog een keer.

## Who can open the vault

entry-title = Mensen met toegang
entry-row = Wie de kluis kan openen, en waarmee
entry-help = Zij openen de kluis, elk met een eigen wachtzin, en lezen alle dossiers. Werkaantekeningen leest alleen wie ze schreef, en wie het herstelblad heeft.
entry-you = Dit bent u
entry-since = Sinds { $day }
entry-given = Nieuwe wachtzin op { $day }, gegeven door { $name }
entry-given-sheet = Nieuwe wachtzin op { $day }, gegeven met het herstelblad
entry-given-organisation = Nieuwe wachtzin op { $day }, gegeven door de organisatie
entry-given-nameless = Nieuwe wachtzin op { $day }, gegeven door iemand anders
entry-nameless = Iemand zonder naam
entry-by-sheet = U opende de kluis met het herstelblad. Wachtzin vergeten? Kies bij uw naam voor een nieuwe wachtzin. Dan leest u ook uw werkaantekeningen weer.
entry-by-organisation = U opende de kluis met de sleutel van de organisatie. Geef iemand een nieuwe wachtzin, of voeg iemand toe. Is het herstelblad kwijt? Maak dan ook een nieuw.

entry-add = Iemand toevoegen
    .about = De nieuwe begeleider typt hier zelf een wachtzin. Niemand anders hoeft die te weten.
    .do = Toevoegen
entry-add-name = Naam van de begeleider
entry-add-name-help = Deze naam staat bij wat de begeleider opschrijft.

entry-remove = Toegang weghalen
    .about = De sleutel van { $name } gaat weg, ook uit de reservekopieën op deze computer. De kluis krijgt meteen een nieuwe sleutel.
    .left = Wat { $name } opschreef, blijft staan. Werkaantekeningen die niet zijn overgedragen, opent alleen het herstelblad nog.
    .left-organisation = Wat { $name } opschreef, blijft staan. Werkaantekeningen die niet zijn overgedragen, openen alleen het herstelblad en de organisatie nog.
    .copies = Een kopie op een andere schijf kan { $name } nog openen, totdat u daar een nieuwe kopie maakt.
    .do = Toegang weghalen
entry-remove-whom = Toegang weghalen van { $name }

entry-anew = Nieuwe wachtzin
    .about = { $name } typt hier zelf een nieuwe wachtzin. De oude opent daarna niets meer op deze computer, ook de reservekopieën niet.
    .notes-back = { $name } leest de eigen werkaantekeningen daarna weer.
    .notes-shut = Werkaantekeningen die { $name } al schreef, blijven daarna dicht. Moeten ze open blijven? Open de kluis dan eerst met het herstelblad en doe dit daar.
    .copies = Een kopie op een andere schijf opent nog met de oude wachtzin, totdat u daar een nieuwe kopie maakt.
    .seen = In de lijst komt te staan wie deze wachtzin gaf, en wanneer.
    .do = Nieuwe wachtzin geven
entry-anew-whom = Nieuwe wachtzin voor { $name }

entry-own = Uw wachtzin veranderen
    .when = Als iemand meekeek, of als u een betere weet
    .about = Uw oude wachtzin opent daarna niets meer op deze computer, ook de reservekopieën niet. Een kopie op een andere schijf opent er nog wel mee.
    .do = Wachtzin veranderen
entry-own-old = Uw wachtzin van nu
entry-own-wrong = Dit is niet uw wachtzin van nu. Er is niets veranderd.

entry-sheet = Een nieuw herstelblad
    .when = Als het oude blad kwijt is, of als een ander het zag
    .about = U krijgt tien nieuwe woorden en typt er twee terug. Pas daarna opent het oude blad op deze computer niets meer.
    .left = Werkaantekeningen van wie geen toegang meer heeft, gaan daarna niet meer open.
    .left-organisation = Werkaantekeningen van wie geen toegang meer heeft, opent daarna alleen de organisatie nog.
    .keep = Bij een kopie op een andere schijf hoort nog het oude blad, totdat u daar een nieuwe kopie maakt.
    .do = Toon de tien woorden

entry-organisation = Sleutel van de organisatie
    .none = De organisatie heeft geen sleutel
    .set = De organisatie kan de kluis openen als niemand anders dat kan
    .about = Met deze sleutel opent uw organisatie de kluis als niemand anders dat meer kan. Bijvoorbeeld als alle wachtzinnen en het herstelblad kwijt zijn.
    .reads = De organisatie kan dan alles lezen, ook werkaantekeningen. Dat staat erbij waar iemand ze schrijft.
    .do = Een andere sleutel
entry-organisation-since = Deze openbare sleutel geldt sinds { $day }
entry-organisation-key = De openbare sleutel
entry-organisation-ask = Een sleutel voor de organisatie
    .about = Met deze sleutel opent uw organisatie de kluis als niemand anders dat meer kan. Bijvoorbeeld als alle wachtzinnen en het herstelblad kwijt zijn.
    .reads = De organisatie kan dan alles lezen, ook werkaantekeningen. Vertel dat aan iedereen die ze schrijft. Wat collega’s al schreven, gaat mee zodra zij de kluis weer openen.
    .made = De organisatie maakt de sleutel zelf, met het programma age-keygen. Een sleutel heeft twee helften. Hier komt alleen de openbare helft.
    .secret = De geheime helft blijft bij de organisatie, buiten deze laptop. Zonder die helft opent de sleutel niets.
    .old = De sleutel van nu opent daarna niets meer op deze computer. Een kopie op een andere schijf opent er nog wel mee.
    .do = Verder
entry-organisation-field = Openbare sleutel
entry-organisation-field-help = Plak de hele sleutel. Hij begint met age1.
organisation-key-empty = Plak of typ eerst de openbare sleutel.
organisation-key-secret = Dit was de geheime helft. Die hoort hier niet en is meteen gewist. Plak de openbare helft: die begint met age1.
organisation-key-mistyped = In deze sleutel klopt een teken niet, of het is een ander soort sleutel. Kopieer de hele openbare sleutel nog een keer.
organisation-key-other = Dit is geen openbare sleutel. Die begint met age1.
entry-organisation-compare = Is dit de juiste sleutel?
    .about = Laat iemand van de organisatie de eigen sleutel voorlezen, vier tekens per keer, en kijk hier mee. Klopt er iets niet? Ga dan terug.
    .do = Ja, deze sleutel geldt
entry-organisation-remove = Sleutel van de organisatie weghalen
    .about = De sleutel opent daarna niets meer op deze computer, ook de reservekopieën niet.
    .copies = Een kopie die al op een andere schijf staat, opent er nog wel mee, met de werkaantekeningen erin. Maak daar ook een nieuwe kopie.
    .next = Opende de organisatie de kluis al een keer? Geef de kluis hierna dan ook een nieuwe sleutel.
    .do = Sleutel weghalen

entry-key = Een nieuwe sleutel na diefstal
    .when = Als een laptop, een stick of een kopie weg is
    .about = Alles gaat naar een nieuw bestand met een nieuwe sleutel. De wachtzinnen en het herstelblad blijven gelijk.
    .left = Wat weg is, verandert niet mee. Wie daar een wachtzin of het herstelblad bij heeft, leest alles tot de dag van de diefstal.
    .next = Lag er een wachtzin of een herstelblad bij? Verander dat hierna ook.
    .do = Nieuwe sleutel maken
entry-key-next = Kluis een nieuwe sleutel geven

entry-busy-add = De toegang wordt gemaakt. Dit duurt een paar tellen.
entry-busy-remove = De toegang gaat weg. De kluis krijgt een nieuwe sleutel.
entry-busy-own = Uw wachtzin wordt veranderd. Dit duurt een paar tellen.
entry-busy-anew = De nieuwe wachtzin gaat gelden. Dit duurt een paar tellen.
entry-busy-organisation = De sleutel van de organisatie gaat gelden. Dit duurt een paar tellen.
entry-busy-organisation-remove = De sleutel van de organisatie gaat weg. Dit duurt een paar tellen.
entry-busy-sheet = Het nieuwe herstelblad gaat gelden. Dit duurt een paar tellen.
entry-busy-key = De kluis krijgt een nieuwe sleutel.
entry-progress = { $percent } procent klaar
entry-stop = Stoppen

entry-done-add = De begeleider heeft nu toegang. Laat diegene de kluis één keer zelf openen.
entry-done-remove = De toegang is weg en de kluis heeft een nieuwe sleutel. Maak ook een nieuwe kopie op uw andere schijf.
entry-done-own = Uw wachtzin is veranderd.
entry-done-anew = De nieuwe wachtzin geldt nu. Laat diegene de kluis één keer zelf openen.
entry-done-organisation = De sleutel van de organisatie geldt nu. Laat de organisatie de kluis er één keer mee openen.
entry-done-organisation-remove = De sleutel van de organisatie opent hier niets meer. Een nieuwe sleutel voor de kluis sluit ook buiten wie hem al eens gebruikte.
entry-done-sheet = Het nieuwe herstelblad geldt nu. Maak het oude kapot.
entry-done-key = De kluis heeft een nieuwe sleutel. Maak ook een nieuwe kopie op uw andere schijf.
