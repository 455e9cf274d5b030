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
entry-help = Zij openen de kluis, elk met een eigen wachtzin, en lezen alle dossiers. Werkaantekeningen leest alleen wie ze schreef.
entry-you = Dit bent u
entry-since = Sinds { $day }
entry-nameless = Iemand zonder naam
entry-by-sheet = U opende de kluis met het herstelblad. Wachtzin vergeten? Voeg uzelf opnieuw toe. Open de kluis daarna met uw nieuwe wachtzin en haal uw oude toegang weg.

entry-add = Iemand toevoegen
    .about = De nieuwe begeleider typt hier zelf een wachtzin. Niemand anders hoeft die te weten.
    .do = Toevoegen
entry-add-name = Naam van de begeleider
entry-add-name-help = Deze naam staat bij wat de begeleider opschrijft.

entry-remove = Toegang weghalen
    .about = De sleutel van { $name } gaat weg, ook uit de reservekopieën op deze computer. De kluis krijgt meteen een nieuwe sleutel.
    .left = Wat { $name } opschreef, blijft staan. Werkaantekeningen die niet zijn overgedragen, opent alleen het herstelblad nog.
    .copies = Een kopie op een andere schijf kan { $name } nog openen, totdat u daar een nieuwe kopie maakt.
    .do = Toegang weghalen
entry-remove-whom = Toegang weghalen van { $name }

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
    .keep = Bij een kopie op een andere schijf hoort nog het oude blad, totdat u daar een nieuwe kopie maakt.
    .do = Toon de tien woorden

entry-key = Een nieuwe sleutel na diefstal
    .when = Als een laptop, een stick of een kopie weg is
    .about = Alles gaat naar een nieuw bestand met een nieuwe sleutel. De wachtzinnen en het herstelblad blijven gelijk.
    .left = Wat weg is, verandert niet mee. Wie daar een wachtzin of het herstelblad bij heeft, leest alles tot de dag van de diefstal.
    .next = Lag er een wachtzin of een herstelblad bij? Verander dat hierna ook.
    .do = Nieuwe sleutel maken

entry-busy-add = De toegang wordt gemaakt. Dit duurt een paar tellen.
entry-busy-remove = De toegang gaat weg. De kluis krijgt een nieuwe sleutel.
entry-busy-own = Uw wachtzin wordt veranderd. Dit duurt een paar tellen.
entry-busy-sheet = Het nieuwe herstelblad gaat gelden. Dit duurt een paar tellen.
entry-busy-key = De kluis krijgt een nieuwe sleutel.
entry-progress = { $percent } procent klaar
entry-stop = Stoppen

entry-done-add = De begeleider heeft nu toegang. Laat diegene de kluis één keer zelf openen.
entry-done-remove = De toegang is weg en de kluis heeft een nieuwe sleutel. Maak ook een nieuwe kopie op uw andere schijf.
entry-done-own = Uw wachtzin is veranderd.
entry-done-sheet = Het nieuwe herstelblad geldt nu. Maak het oude kapot.
entry-done-key = De kluis heeft een nieuwe sleutel. Maak ook een nieuwe kopie op uw andere schijf.
