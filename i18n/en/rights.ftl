# The rights of the person: numbers, erasing, access, closing, working notes.

bsn-found = This looks like a BSN. We may not keep that number.
bsn-remove = Take the number away

## What cannot be taken back

busy-erase = It is being erased, from the backups too.

taken-back = We erase what you said before
taken-back-gone = You said something here before. We take that away completely.
taken-back-copies = It also goes from the copies on this computer.
taken-back-later = A copy in another place has its turn later.
taken-back-final = After that you cannot get it back.
taken-back-yes = Yes, erase it
taken-back-no = No, leave it

for-good-no = No, leave everything
for-good-yes = Yes, erase it for good
for-good-backups = It also goes from all backups on this computer. After that there is no way back.
for-good-field = Are you sure that you want to erase this?
for-good-field-what = It goes, with everything that stood here before.
for-good-case = Are you sure that you want to erase everything of { $name }?
for-good-case-what = All answers, agreements, letters and notes go. So do the working notes of you and of colleagues.
for-good-papers = Papers and files that were handed over do not go by themselves.
for-good-give = Do you give this working note to { $name }?
for-good-give-what = After that { $name } reads it, and you no longer do. There is no way back.
for-good-give-yes = Yes, give it
for-good-share = Do you make this a shared note?
for-good-share-what = After that the person can read it, and so can all counsellors. There is no way back.
for-good-share-yes = Yes, share it
for-good-left = Are you sure that you want to erase these notes?
for-good-left-what = They belong to colleagues who can no longer open the vault. You erase them unread.
for-good-done = Erased
for-good-done-here = { $count ->
        [0] It is gone. There were no backups on this computer.
        [one] It is gone, from the backup on this computer too.
       *[other] It is gone, from { $count } backups on this computer too.
    }
for-good-elsewhere = Here lies a copy that may still hold it:
for-good-copy = { $place }, of { $day }
for-good-elsewhere-next = Make a copy in that place again: then it goes there too. Or destroy the old copy.
