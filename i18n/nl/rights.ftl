# De rechten van de persoon: nummers, wissen, inzage, afsluiten, werkaantekeningen.

bsn-found = Dit lijkt een BSN. Wij mogen dat nummer niet bewaren.
bsn-remove = Haal het nummer weg

## Wat niet terug te halen is

busy-erase = Er wordt gewist, ook uit de reservekopieën.

taken-back = Wij wissen wat u eerder zei
taken-back-gone = U zei hier eerder iets. Dat halen wij helemaal weg.
taken-back-copies = Het gaat ook uit de kopieën op deze computer.
taken-back-later = Een kopie op een andere plek komt later aan de beurt.
taken-back-final = U kunt het daarna niet meer terughalen.
taken-back-yes = Ja, wis het
taken-back-no = Nee, laat het staan

## At the desk

for-good-no = Nee, laat alles staan
for-good-yes = Ja, wis het voorgoed
for-good-backups = Het gaat ook uit alle reservekopieën op deze computer, en uit wat daar apart is gezet. Terughalen kan daarna niet meer.
for-good-field = Weet u zeker dat u dit wist?
for-good-field-what = Het gaat weg, met alles wat hier eerder stond.
for-good-case = Weet u zeker dat u alles van { $name } wist?
for-good-case-what = Alle antwoorden, afspraken, brieven en notities gaan weg. Ook de werkaantekeningen van u en van collega's.
for-good-papers = Papieren en bestanden die al zijn meegegeven, gaan niet vanzelf weg.
for-good-give = Geeft u deze werkaantekening aan { $name }?
for-good-give-what = Daarna leest { $name } haar, en u niet meer. Terughalen kan niet.
for-good-give-yes = Ja, geef haar
for-good-share = Maakt u hiervan een gedeelde notitie?
for-good-share-what = Daarna kan de persoon haar lezen, en kunnen alle begeleiders dat. Terughalen kan niet.
for-good-share-yes = Ja, deel haar
for-good-left = Weet u zeker dat u deze aantekeningen wist?
for-good-left-what = Ze zijn van collega's die de kluis niet meer kunnen openen. U wist ze ongelezen.
for-good-done = Gewist
for-good-done-here = { $count ->
        [0] Het is weg. Op deze computer waren geen reservekopieën.
        [one] Het is weg, ook uit de reservekopie op deze computer.
       *[other] Het is weg, ook uit { $count } reservekopieën op deze computer.
    }
for-good-closed = Dit gaat niet open, en het kan er nog in staan:
for-good-closed-next = Verwijder deze map als niemand haar meer nodig heeft.
for-good-elsewhere = Hier ligt een kopie waar het nog in kan staan:
for-good-copy = { $place }, van { $day }
for-good-copy-by = { $place }, van { $day }. Zorg dat het daar uiterlijk op { $by } weg is.
for-good-elsewhere-next = Maak op die plek opnieuw een kopie: dan gaat het daar ook weg. Of vernietig de oude kopie.

## At the desk

case-rights = Rechten
rights-stored = Alles wat is opgeslagen
rights-stored-help = Dit staat hier over u. Wij lezen het samen. Klopt iets niet? Zeg het: wij veranderen of wissen het.
rights-group-answers = Antwoorden
rights-group-basics = Basis
rights-group-plan = Plan en afspraken
rights-group-notes = Notities
rights-group-letters = Brieven
rights-group-meetings = Gesprekken
rights-group-other = Overig
rights-noted = Opgeschreven op { $day }
rights-before = Eerder, op { $day }: { $what }
rights-erase = Wissen
rights-confidential = Wat vertrouwelijk is, staat hier niet en gaat niet mee in een bestand.
rights-confidential-ask = Ook dat laten zien
rights-safe = Bent u alleen met deze persoon, en is het veilig? Een papier of bestand kan thuis gevonden worden. Vraag het eerst.
rights-safe-no = Nee, laat het weg
rights-safe-yes = Ja, wij zijn alleen en het is veilig
rights-shown = Wat vertrouwelijk is, staat nu op het scherm en gaat mee in een bestand.

hand-out = Meegeven als bestand
hand-out-help = In het bestand staat alles wat hierboven staat, en wie er keek. Vertrouwelijke dingen en werkaantekeningen staan er niet in.
hand-out-help-all = In het bestand staat alles wat hierboven staat, ook wat vertrouwelijk is, en wie er keek. Werkaantekeningen staan er niet in.
hand-out-path = Waar moet het bestand komen?
hand-out-path-help = Typ een map of een bestand. In een map heet het mijn-gegevens, met de dag erbij. Een bestand dat er al is, blijft zoals het is.
hand-out-paper = Maak een blad om af te drukken
hand-out-data = Maak een bestand voor een computer (JSON)
hand-out-done = Het bestand is gemaakt
    .now = Iedereen die het bestand heeft, kan het lezen. Het is niet versleuteld.
    .next = Afdrukken? Open het bestand en kies Afdrukken. Geef het aan de persoon en haal het weg van deze computer. In het dossier staat dat u het meegaf.
hand-out-exists = Daar staat al een bestand met deze naam
    .now = Dat bestand is niet veranderd.
    .next = Typ een andere naam.
hand-out-no-place = Die map is er niet
    .now = Er is niets gemaakt.
    .next = Typ een map die er is, bijvoorbeeld die van een stick.

rights-looks = Wie keek
rights-looks-help = een jaar bewaard
rights-looks-none = Nog niemand, in het laatste jaar.
rights-looks-all = { $count ->
        [one] Toon { $count } keer
       *[other] Toon alle { $count } keren
    }
rights-looks-fewer = Toon minder
rights-look-read = las het dossier
rights-look = gaf iets mee
    .access-text = gaf alles mee, als bestand om te lezen
    .access-paper = gaf alles mee, om af te drukken
    .access-paper-all = gaf alles mee om af te drukken, ook wat vertrouwelijk is
    .access-data-all = gaf alles mee als bestand voor een computer, ook wat vertrouwelijk is
    .access-data = gaf alles mee, als bestand voor een computer
rights-somebody = iemand met het herstelblad
rights-organisation = iemand met de sleutel van de organisatie

closing = Afsluiten
closing-help-volunteers = Sluit het dossier als de begeleiding klaar is. Het staat dan niet meer op Vandaag. Twee jaar bewaren is ons voorstel; kies zelf een dag. Op die dag gaat niets vanzelf weg: Vandaag vraagt u dan wat u wilt.
closing-help-municipality = Sluit het dossier als de begeleiding klaar is. Het staat dan niet meer op Vandaag. Kijk in de selectielijst van uw gemeente tot wanneer u bewaart. Op die dag gaat niets vanzelf weg: Vandaag vraagt u dan wat u wilt.
closing-keep = Bewaren tot en met
closing-close = Sluit het dossier
closing-is-closed = Gesloten op { $since }. Bewaard tot en met { $until }.
closing-due = De dag is voorbij. Wis het dossier, of open het en kies een nieuwe dag.
closing-reopen = Open het dossier weer
closing-erase-help = Vraagt de persoon om alles te wissen? Dan gaat alles weg, ook uit de reservekopieën.
closing-erase = Wis het hele dossier
people-closed = gesloten
today-kept = Het dossier van { $name } werd bewaard tot en met { $day }. Wilt u het wissen of langer bewaren?
today-kept-look = Bekijk
access-by = Uiterlijk { $day }
access-dated = Brief van { $day }
access-received = Gekregen op { $day }
access-kept = Bewaard tot en met { $day }

## At the desk

note-fades = Verdwijnt na { $day }, ook uit de reservekopieën.
note-kept = Blijft bewaard, omdat u dat koos.
note-keep = Bewaren
note-private-off = Uw organisatie heeft werkaantekeningen uitgezet. Wat u eerder schreef, ziet u hieronder.
people-in-notes = In notities
working-notes = Werkaantekeningen
working-notes-on = Ja, wij gebruiken ze
working-notes-off = Nee, wij gebruiken ze niet
working-notes-switch = Voor iedereen in deze kluis
working-notes-switch-help = Uw organisatie kiest dit. Staan ze uit, dan kan niemand er nieuwe schrijven. Wat er al is, verdwijnt na 30 dagen of blijft als iemand het bewaart.
working-notes-own = Uw eigen werkaantekeningen
working-notes-help = Gaat u weg, of met verlof? Kies voor elke aantekening: geven, delen of wissen.
working-notes-none = U heeft nu geen werkaantekeningen.
working-notes-of = { $name }, { $day }
working-notes-give = Geef aan een collega
working-notes-share = Maak er een gedeelde notitie van
working-notes-left = { $count ->
        [one] Er is 1 werkaantekening van een collega die de kluis niet meer kan openen. Niemand hier kan haar lezen.
       *[other] Er zijn { $count } werkaantekeningen van collega's die de kluis niet meer kunnen openen. Niemand hier kan ze lezen.
    }
working-notes-left-erase = Wis ze ongelezen
