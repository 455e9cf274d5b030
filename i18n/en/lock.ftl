# Locking by itself, and who can open the vault. For the counsellor.

## Locking by itself

idle-title = Locks by itself
idle-help = Ctrl+L locks the vault at once.
idle-desk = At your desk: the vault locks after
idle-cover = In a conversation: the screen is covered after
idle-lock = In a conversation: the vault locks after
idle-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

## A passphrase

passphrase-too-weak = This passphrase is easy to guess. Take other words, or let the program think of some.
passphrase-new = Your new passphrase
passphrase-offer = Think of one for me
passphrase-offered = Write these five words down or learn them. Type them once more below.

## Who can open the vault

entry-title = People with access
entry-row = Who can open the vault, and with what
entry-help = They open the vault, each with a passphrase of their own, and read all cases. Working notes are read only by who wrote them.
entry-you = This is you
entry-since = Since { $day }
entry-nameless = Somebody without a name
entry-by-sheet = You opened the vault with the recovery sheet. Passphrase forgotten? Add yourself again. Then open the vault with your new passphrase and remove your old access.

entry-add = Add somebody
    .about = The new counsellor types a passphrase here. Nobody else needs to know it.
    .do = Add
entry-add-name = Name of the counsellor
entry-add-name-help = This name stands with what the counsellor writes down.

entry-remove = Remove access
    .about = The key of { $name } goes, from the backups on this computer too. The vault gets a new key at once.
    .left = What { $name } wrote stays. Working notes that were not handed over are opened only by the recovery sheet.
    .copies = { $name } can still open a copy on another disk, until you make a new copy there.
    .do = Remove access
entry-remove-whom = Remove access of { $name }

entry-own = Change your passphrase
    .when = If somebody looked on, or if you know a better one
    .about = After this your old passphrase opens nothing on this computer, and no backups either. It does still open a copy on another disk.
    .do = Change passphrase
entry-own-old = Your passphrase now
entry-own-wrong = This is not your passphrase now. Nothing was changed.

entry-sheet = A new recovery sheet
    .when = If the old sheet is lost, or if somebody else saw it
    .about = You get ten new words and type two of them back. Only then the old sheet opens nothing more on this computer.
    .left = Working notes of who has no access any more do not open after this.
    .keep = A copy on another disk still needs the old sheet, until you make a new copy there.
    .do = Show the ten words

entry-key = A new key after a theft
    .when = If a laptop, a stick or a copy is gone
    .about = Everything goes into a new file with a new key. The passphrases and the recovery sheet stay the same.
    .left = What is gone does not change with it. Who has a passphrase or the recovery sheet with it, reads everything up to the day of the theft.
    .next = Was there a passphrase or a recovery sheet with it? Change that too after this.
    .do = Make a new key

entry-busy-add = The access is being made. This takes a few seconds.
entry-busy-remove = The access is being removed. The vault gets a new key.
entry-busy-own = Your passphrase is being changed. This takes a few seconds.
entry-busy-sheet = The new recovery sheet is taking effect. This takes a few seconds.
entry-busy-key = The vault gets a new key.
entry-progress = { $percent } percent done
entry-stop = Stop

entry-done-add = The counsellor has access now. Let them open the vault once themselves.
entry-done-remove = The access is gone and the vault has a new key. Make a new copy on your other disk too.
entry-done-own = Your passphrase has been changed.
entry-done-sheet = The new recovery sheet holds now. Destroy the old one.
entry-done-key = The vault has a new key. Make a new copy on your other disk too.
