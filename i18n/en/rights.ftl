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

## At the desk

for-good-no = No, leave everything
for-good-yes = Yes, erase it for good
for-good-backups = It also goes from all backups on this computer, and from what was set aside there. After that there is no way back.
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
for-good-closed = This does not open, and may still hold it:
for-good-closed-next = Remove this folder when nobody needs it any more.
for-good-elsewhere = Here lies a copy that may still hold it:
for-good-copy = { $place }, of { $day }
for-good-copy-by = { $place }, of { $day }. See that it is gone there by { $by }.
for-good-elsewhere-next = Make a copy in that place again: then it goes there too. Or destroy the old copy.

## At the desk

case-rights = Rights
rights-stored = Everything that is stored
rights-stored-help = This is what stands here about you. We read it together. Is something wrong? Say so: we change or erase it.
rights-group-answers = Answers
rights-group-basics = Basics
rights-group-plan = Plan and agreements
rights-group-notes = Notes
rights-group-letters = Letters
rights-group-meetings = Meetings
rights-group-other = Other
rights-noted = Written down on { $day }
rights-before = Earlier, on { $day }: { $what }
rights-erase = Erase
rights-confidential = What is confidential is not shown here and does not go into a file.
rights-confidential-ask = Show that too
rights-safe = Are you alone with this person, and is it safe? A paper or a file can be found at home. Ask first.
rights-safe-no = No, leave it out
rights-safe-yes = Yes, we are alone and it is safe
rights-shown = What is confidential now stands on the screen and goes into a file.

hand-out = Hand out as a file
hand-out-help = The file holds everything above, and who looked. Confidential things and working notes are not in it.
hand-out-help-all = The file holds everything above, what is confidential too, and who looked. Working notes are not in it.
hand-out-path = Where should the file go?
hand-out-path-help = Type a folder or a file. In a folder it is called mijn-gegevens, with the day. A file that is there already stays as it is.
hand-out-paper = Make a page to print
hand-out-data = Make a file for a computer (JSON)
hand-out-done = The file was made
    .now = Everybody who has the file can read it. It is not encrypted.
    .next = To print it? Open the file and choose Print. Give it to the person and remove it from this computer. The case says that you handed it out.
hand-out-exists = A file of this name is there already
    .now = That file was not changed.
    .next = Type another name.
hand-out-no-place = There is no such folder
    .now = Nothing was made.
    .next = Type a folder that exists, such as that of a stick.

rights-looks = Who looked
rights-looks-help = kept for a year
rights-looks-none = Nobody yet, in the last year.
rights-looks-all = { $count ->
        [one] Show { $count } time
       *[other] Show all { $count } times
    }
rights-looks-fewer = Show fewer
rights-look-read = read the case
rights-look = handed something out
    .access-text = handed out everything, as a file to read
    .access-paper = handed out everything, to print
    .access-paper-all = handed out everything to print, what is confidential too
    .access-data-all = handed out everything as a file for a computer, what is confidential too
    .access-data = handed out everything, as a file for a computer
rights-somebody = somebody with the recovery sheet
rights-organisation = somebody with the key of the organisation

closing = Closing
closing-help-volunteers = Close the case when the guidance is done. It no longer stands on Today. We propose to keep it for two years; choose a day yourself. On that day nothing goes by itself: Today then asks what you want.
closing-help-municipality = Close the case when the guidance is done. It no longer stands on Today. Look in the selection list of your municipality until when you keep it. On that day nothing goes by itself: Today then asks what you want.
closing-keep = Keep until and including
closing-close = Close the case
closing-is-closed = Closed on { $since }. Kept until and including { $until }.
closing-due = The day has passed. Erase the case, or open it and choose another day.
closing-reopen = Open the case again
closing-erase-help = Does the person ask to erase everything? Then everything goes, from the backups too.
closing-erase = Erase the whole case
people-closed = closed
today-kept = The case of { $name } was kept until and including { $day }. Do you want to erase it or keep it longer?
today-kept-look = Look
access-by = By { $day }
access-dated = Letter of { $day }
access-received = Received on { $day }
access-kept = Kept until and including { $day }

## At the desk

note-fades = Disappears after { $day }, from the backups too.
note-kept = Stays, because you chose that.
note-keep = Keep
note-private-off = Your organisation has switched working notes off. What you wrote before stands below.
people-in-notes = In notes
working-notes = Working notes
working-notes-on = Yes, we use them
working-notes-off = No, we do not use them
working-notes-switch = For everybody in this vault
working-notes-switch-help = Your organisation chooses this. While they are off, nobody can write new ones. What is there disappears after 30 days, or stays if somebody keeps it.
working-notes-own = Your own working notes
working-notes-help = Are you leaving, or going on leave? Choose for each note: give, share or erase.
working-notes-none = You have no working notes now.
working-notes-of = { $name }, { $day }
working-notes-give = Give to a colleague
working-notes-share = Make it a shared note
working-notes-left = { $count ->
        [one] There is 1 working note of a colleague who can no longer open the vault. Nobody here can read it.
       *[other] There are { $count } working notes of colleagues who can no longer open the vault. Nobody here can read them.
    }
working-notes-left-erase = Erase them unread
