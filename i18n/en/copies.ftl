# Copies of the vault: making, looking, putting back; and what Today says about the vault.

## Settings, Copies

copies = Copies
copies-short = Backups here, a copy on a stick, putting one back
copies-elsewhere = On another disk
copies-elsewhere-help = If this laptop breaks or is stolen, a copy on another disk is all you have left. The copy is encrypted. With the recovery sheet it opens on any computer.
copies-elsewhere-none = There is no copy on another disk yet.
copies-made-there = last copy { $day } at { $time } · within reach now
copies-made-away = last copy { $day } at { $time } · not within reach now
copies-made-same-disk = last copy { $day } at { $time } · on the disk of the vault itself
copies-hold-erased = The copy on { $place } still holds something that was erased. See that it is gone there by { $day }: make a new copy there, or destroy the old one.
copies-gone = That copy is no more
copies-forgotten = { $place } is no longer on the list.
copies-place = Folder on a USB stick or another disk
copies-place-hint = The whole path, such as /media/stick or E:\. The program makes the folder goede-start-kopie there.
copies-disks = In this computer now
copies-copy = Make a copy
copies-find = Find copies
copies-place-missing = First type the folder where the copy should be or is.
copies-place-relative = Type the whole path, from its beginning: /media/stick or E:\.
copies-place-not-there = This folder is not there. Is the stick in, and is the path right?
copies-place-network = This folder is on another computer in the network. Choose a USB stick or a disk of this computer.
copies-place-in-vault = This folder lies in the vault itself. Choose a folder on another disk.
copies-found = Copies on { $place }
copies-found-none = There are no copies on { $place }.
copies-here = On this computer
copies-here-help = After a day with changes the program makes a backup by itself, when you lock or quit. Seven days, five weeks and twelve months are kept.
copies-here-none = There is no backup yet.
copies-last = Last backup: { $day } at { $time }
copies-back-up = Make a backup now
copies-made-here = The backup was made and checked.
copies-made = The copy is on { $place } and was checked.
copies-look = Look at this copy
copies-reading = The whole copy is being checked …
copies-time = { $day }, { $time }
copies-of = Copy of { $time }
copies-of-at = Copy of { $time } on { $place }
copies-in-it = In this copy
copies-in-now = In the vault now
copies-people = { $count ->
        [0] nobody
        [one] 1 person
       *[other] { $count } people
    }
copies-names-more = { $names } and { $count } more
copies-notes = { $count ->
        [0] no notes
        [one] 1 note
       *[other] { $count } notes
    }
copies-until = up to date until { $time }
copies-until-nothing = nothing was noted in it yet
copies-means-after = What was saved after { $time } is not in this copy.
copies-means-aside = The vault as it is now does not go away. It is put in the folder ‘aside’ of the vault.
copies-means-opens = Who can open the vault now still can. What was erased stays erased.
copies-yes = Put this copy back

## Busy

busy-leave = Everything is being saved
    .now = The program makes a backup and then closes.
busy-backup = The backup is being made
    .now = After that the program checks all of it.
busy-copy = The copy is being made
    .now = Do not take the stick out yet. The program also checks the copy.
busy-restore = The copy is being put back
    .now = The vault as it is now is kept.
working-stop = Do not do it
working-stopping = Stopping …
working-check = Almost done: everything is being checked …
working-leave = Quit all the same
copy-stopped = The copy was not made: you stopped it.
    .now = Everything in the vault is saved. Earlier copies are still there.
    .next = Make the copy when there is time for it.
copy-full = There is no room for another copy in this place.
    .now = Everything in the vault is saved. Copies that were there already are still there.
    .next = Make room on the stick or disk, or take another one.
copy-failed = The copy was not made.
    .now = Everything in the vault is saved.
    .next = Is the stick still in, and may you write on it? Try again or take another one.
backup-full = The disk of this computer is full: no backup was made.
    .now = Everything in the vault itself is saved. Older backups are still there.
    .next = Make room on the disk, or make a copy on a stick.
backup-failed = The backup was not made.
    .now = Everything in the vault itself is saved. Older backups are still there.
    .next = Try again, or make a copy on another disk.
restored-first = The copy is now your vault on this computer.
    .now = Everything from the copy is there.
    .next = Check what you noted last.
restore-full = The disk is full: the copy was not put back.
    .now = The vault is as it was.
    .next = Make room on the disk and try again.
restored = The copy was put back.
    .now = The vault from before is in the folder ‘aside’ of the vault. Nothing was thrown away.
    .next = Check what you noted last.

## Today

calm-read = I have read this
calm-access = To People with access
calm-no-sheet = The recovery sheet is not on paper yet.
    .next = If you lose your passphrase, nobody can open the vault. Make a new recovery sheet.
calm-key-mended = A damaged key file was mended.
    .now = It came from the newest backup. Nothing was lost. The old one is in the folder ‘aside’.
    .next = Does this happen more often? Have the disk checked.
calm-sheet-damaged = The file of the recovery sheet is missing or damaged.
    .now = The recovery sheet may not open the vault now.
    .next = Make a new recovery sheet.
calm-person-damaged = The key file of { $name } is missing or damaged.
    .next = Let { $name } open the vault: the program tries the file of the newest backup. If that fails, give a new passphrase.
calm-nobody = a counsellor
calm-copies = To Copies
calm-copy-holds = On { $place } lies a copy that still holds something that was erased. See that it is gone there by { $day }.
    .next = Make a new copy there: then it goes there too. Was the old one destroyed or lost? Say so at Copies.
calm-copy-old = { $days ->
        [one] The last copy on another disk is 1 day old.
       *[other] The last copy on another disk is { $days } days old.
    }
    .next = If this laptop breaks, what you saved since is gone. Make one on a stick.
calm-never-copied = There is no copy on another disk yet.
    .next = If this laptop breaks or is stolen, everything is gone. Make one on a stick.

## Before the vault is open

setup-restore = I already have a copy of a vault
problem-newest = Newest backup here: { $time }
problem-no-backup = There is no backup here. Perhaps you have one on a stick.
problem-restore = Put a copy back
problem-later = Close the program
restore-title = Putting a copy back
restore-which-help = Choose a copy. You first see what is in it. Nothing goes away.
restore-which-none = Put the stick with the copy in this computer and type where it is.
restore-place = Where is the copy?
restore-place-or = Or is there one on a stick or another disk?
restore-place-hint = The whole path, such as /media/stick or E:\.
restore-found-none = There are no copies here. Is the path right?
restore-time = at { $time }
restore-damaged = at { $time } · this copy is damaged
restore-at = at { $time } · on { $place }
restore-key = Passphrase, recovery words or key of the organisation
restore-key-help = The copy opens with the passphrase of that time, and always with the recovery sheet.
restore-key-missing = Fill in the passphrase or the ten words.
restore-means = This copy becomes your vault on this computer. If there is a vault here already, it is put in the folder ‘aside’ and does not go away.

## Checking on the command line

verify-elsewhere = Copy on { $place } of { $time }
verify-away = not within reach now
verify-erased = Erased on { $day }, case { $case }
verify-erased-everywhere = nowhere any more
verify-erased-still = still in the copy on { $places }, until a new copy is made there
