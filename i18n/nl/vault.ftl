# De kluis: waar hij staat, wat er in zat, nakijken en inzage.

passphrase-weak = Te makkelijk te raden
passphrase-fair = Redelijk, langer is beter
passphrase-strong = Sterk

place-synced = Deze map wordt door een ander programma gekopieerd, zoals OneDrive of Dropbox.
    .next = Kies liever een map buiten dat programma. Anders kan de kluis stukgaan.
place-fat = Deze map staat op een stick of kaart van een oude soort.
    .next = Kies liever de schijf van de computer. Bij stroomuitval kunnen hier bestanden verdwijnen.
place-nearly-full = Deze schijf is bijna vol.
    .next = Maak ruimte voordat bewaren niet meer lukt.

saved-missing = { $count ->
        [one] Er ontbreekt 1 bewaarde wijziging.
       *[other] Er ontbreken { $count } bewaarde wijzigingen.
    }
    .now = Al het andere staat er nog.
    .next = Kijk na wat u het laatst noteerde, of zet een reservekopie terug.
saved-unknown = Het programma kan niet nagaan of alles er nog is.
    .now = Wat u ziet, is heel.
    .next = Kijk na wat u het laatst noteerde.
erased-back = Er kan iets terug zijn dat u had gewist.
    .now = De lijst van wat gewist is, was niet meer te lezen.
    .next = Kijk na of er iets terug is, en wis het dan opnieuw.

case-event-closed = Dossier afgesloten
case-event-note-kept = Werkaantekening blijft bewaard

verify-vault = Kluis
verify-copy = Kopie
verify-backup = Reservekopie
verify-sound = in orde
verify-sound-outside = van buiten in orde; om alles na te kijken: --unlock
verify-clients = { $cases ->
        [one] 1 dossier
       *[other] { $cases } dossiers
    }, { $notes ->
        [one] 1 notitie
       *[other] { $notes } notities
    }, tot en met { $until }
verify-no-backups = Er is nog geen reservekopie.
verify-uncounted = De telling naast de kluis is weg of niet te lezen.
verify-key-gone = Sleutelbestand { $file } is weg.
verify-key-damaged = Sleutelbestand { $file } is beschadigd. Open de kluis: als de nieuwste reservekopie het heeft, zet het programma het terug.
verify-key-work = Sleutelbestand { $file } is niet beveiligd zoals het hoort.
verify-key-doubtful = Sleutelbestand { $file } lijkt op dat in de nieuwste reservekopie, maar is niet gelijk. Een van de twee is beschadigd.
verify-key-other = Sleutelbestand { $file } is een ander dan in de nieuwste reservekopie. Dat kan kloppen. Of het opengaat, weet u pas als u de wachtzin of de woorden typt.
verify-ask = Typ de wachtzin, de tien herstelwoorden of de geheime sleutel van de organisatie, en Enter:
verify-all-sound = Alles is in orde.
verify-found = Niet alles is in orde.
verify-list = De lijst van wat gewist is, is niet te lezen of niet volledig. Open de kluis: dan wordt zij opnieuw gemaakt.
verify-aside = Apart gezet op { $day }, in { $name }
verify-aside-open = gaat open; wat u wist, gaat ook daar weg
verify-aside-closed = gaat niet open; wat later gewist is, kan er nog in staan. Verwijder deze map als niemand haar meer nodig heeft.

access-title = Alles wat over u is opgeslagen: { $name }
access-working-notes = { $count ->
        [0] Er zijn geen werkaantekeningen van de begeleider.
        [one] Er is 1 werkaantekening van de begeleider. Die krijgt u niet te zien.
       *[other] Er zijn { $count } werkaantekeningen van de begeleider. Die krijgt u niet te zien.
    }
access-confidential = Wat vertrouwelijk is, staat hier niet bij. Vraag daarnaar als u alleen bent met uw begeleider.
access-made = Zo stond het er op { $day }.
access-yours = Dit gaat over u. Klopt iets niet? Vraag uw begeleider om het te veranderen of te wissen.
access-erased = { $count ->
        [one] Er is 1 stap gewist. Daarvan is niets meer over.
       *[other] Er zijn { $count } stappen gewist. Daarvan is niets meer over.
    }
