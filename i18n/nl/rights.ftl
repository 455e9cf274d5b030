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

for-good-no = Nee, laat alles staan
for-good-yes = Ja, wis het voorgoed
for-good-backups = Het gaat ook uit alle reservekopieën op deze computer. Terughalen kan daarna niet meer.
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
for-good-elsewhere = Hier ligt een kopie waar het nog in kan staan:
for-good-copy = { $place }, van { $day }
for-good-elsewhere-next = Maak op die plek opnieuw een kopie: dan gaat het daar ook weg. Of vernietig de oude kopie.
