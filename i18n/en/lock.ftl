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
entry-help = They open the vault, each with a passphrase of their own, and read all cases. Working notes are read only by who wrote them, and by who has the recovery sheet.
entry-you = This is you
entry-since = Since { $day }
entry-given = New passphrase on { $day }, given by { $name }
entry-given-sheet = New passphrase on { $day }, given with the recovery sheet
entry-given-organisation = New passphrase on { $day }, given by the organisation
entry-given-nameless = New passphrase on { $day }, given by somebody else
entry-nameless = Somebody without a name
entry-by-sheet = You opened the vault with the recovery sheet. Passphrase forgotten? Choose a new passphrase beside your name. Then you can read your working notes again too.
entry-by-organisation = You opened the vault with the key of the organisation. Give somebody a new passphrase, or add somebody. Is the recovery sheet lost? Then make a new one too.

entry-add = Add somebody
    .about = The new counsellor types a passphrase here. Nobody else needs to know it.
    .do = Add
entry-add-name = Name of the counsellor
entry-add-name-help = This name stands with what the counsellor writes down.

entry-remove = Remove access
    .about = The key of { $name } goes, from the backups on this computer too. The vault gets a new key at once.
    .left = What { $name } wrote stays. Working notes that were not handed over are opened only by the recovery sheet.
    .left-organisation = What { $name } wrote stays. Working notes that were not handed over are opened only by the recovery sheet and the organisation.
    .copies = { $name } can still open a copy on another disk, until you make a new copy there.
    .do = Remove access
entry-remove-whom = Remove access of { $name }

entry-anew = New passphrase
    .about = { $name } types a new passphrase here. After this the old one opens nothing on this computer, and no backups either.
    .notes-back = After this { $name } can read their own working notes again.
    .notes-shut = Working notes that { $name } wrote before stay closed after this. Must they stay open? Then open the vault with the recovery sheet first and do this there.
    .copies = A copy on another disk still opens with the old passphrase, until you make a new copy there.
    .seen = The list will say who gave this passphrase, and when.
    .do = Give a new passphrase
entry-anew-whom = New passphrase for { $name }

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
    .left-organisation = Working notes of who has no access any more are opened only by the organisation after this.
    .keep = A copy on another disk still needs the old sheet, until you make a new copy there.
    .do = Show the ten words

entry-organisation = Key of the organisation
    .none = The organisation has no key
    .set = The organisation can open the vault when nobody else can
    .about = With this key your organisation opens the vault when nobody else can any more. For example when all passphrases and the recovery sheet are lost.
    .reads = The organisation can then read everything, working notes too. It says so where somebody writes them.
    .do = Another key
entry-organisation-since = This public key holds since { $day }
entry-organisation-key = The public key
entry-organisation-ask = A key for the organisation
    .about = With this key your organisation opens the vault when nobody else can any more. For example when all passphrases and the recovery sheet are lost.
    .reads = The organisation can then read everything, working notes too. Tell everybody who writes them. What colleagues wrote before goes along as soon as they open the vault again.
    .made = The organisation makes the key itself, with the program age-keygen. A key has two halves. Only the public half comes here.
    .secret = The secret half stays with the organisation, away from this laptop. Without that half the key opens nothing.
    .old = The present key opens nothing on this computer after this. It does still open a copy on another disk.
    .do = Continue
entry-organisation-field = Public key
entry-organisation-field-help = Paste the whole key. It begins with age1.
organisation-key-empty = First paste or type the public key.
organisation-key-secret = This was the secret half. It does not belong here and was wiped at once. Paste the public half: it begins with age1.
organisation-key-mistyped = A character in this key is not right, or it is another kind of key. Copy the whole public key once more.
organisation-key-other = This is no public key. That begins with age1.
entry-organisation-compare = Is this the right key?
    .about = Let somebody of the organisation read their own key aloud, four characters at a time, and look along here. Is something not right? Then go back.
    .do = Yes, this key holds
entry-organisation-remove = Remove the key of the organisation
    .about = After this the key opens nothing on this computer, and no backups either.
    .copies = A copy that is on another disk already still opens with it, with the working notes in it. Make a new copy there too.
    .next = Did the organisation open the vault before? Then give the vault a new key after this too.
    .do = Remove the key

entry-key = A new key after a theft
    .when = If a laptop, a stick or a copy is gone
    .about = Everything goes into a new file with a new key. The passphrases and the recovery sheet stay the same.
    .left = What is gone does not change with it. Who has a passphrase or the recovery sheet with it, reads everything up to the day of the theft.
    .next = Was there a passphrase or a recovery sheet with it? Change that too after this.
    .do = Make a new key
entry-key-next = Give the vault a new key

entry-busy-add = The access is being made. This takes a few seconds.
entry-busy-remove = The access is being removed. The vault gets a new key.
entry-busy-own = Your passphrase is being changed. This takes a few seconds.
entry-busy-anew = The new passphrase is taking effect. This takes a few seconds.
entry-busy-organisation = The key of the organisation is taking effect. This takes a few seconds.
entry-busy-organisation-remove = The key of the organisation is being removed. This takes a few seconds.
entry-busy-sheet = The new recovery sheet is taking effect. This takes a few seconds.
entry-busy-key = The vault gets a new key.
entry-progress = { $percent } percent done
entry-stop = Stop

entry-done-add = The counsellor has access now. Let them open the vault once themselves.
entry-done-remove = The access is gone and the vault has a new key. Make a new copy on your other disk too.
entry-done-own = Your passphrase has been changed.
entry-done-anew = The new passphrase holds now. Let them open the vault once themselves.
entry-done-organisation = The key of the organisation holds now. Let the organisation open the vault with it once.
entry-done-organisation-remove = The key of the organisation opens nothing here any more. A new key for the vault also shuts out who used it before.
entry-done-sheet = The new recovery sheet holds now. Destroy the old one.
entry-done-key = The vault has a new key. Make a new copy on your other disk too.
