# The vault: where it is, what was in it, checking and access.

passphrase-weak = Too easy to guess
passphrase-fair = Fair, longer is better
passphrase-strong = Strong

place-synced = Another program copies this folder, such as OneDrive or Dropbox.
    .next = Better choose a folder outside that program. Otherwise the vault can be damaged.
place-fat = This folder is on a stick or card of an old kind.
    .next = Better choose the disk of the computer. Files can disappear here when the power fails.
place-nearly-full = This disk is nearly full.
    .next = Make room before saving becomes impossible.

saved-missing = { $count ->
        [one] 1 saved change is missing.
       *[other] { $count } saved changes are missing.
    }
    .now = Everything else is still there.
    .next = Check what you noted last, or put back a backup.
saved-unknown = The program cannot tell whether everything is still there.
    .now = What you see is whole.
    .next = Check what you noted last.
erased-back = Something that you had erased may be back.
    .now = The list of what was erased could not be read any more.
    .next = Check whether something is back, and erase it again.

case-event-closed = Case closed
case-event-note-kept = Working note is kept

verify-vault = Vault
verify-copy = Copy
verify-backup = Backup
verify-sound = sound
verify-sound-outside = sound from outside; to check everything: --unlock
verify-clients = { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    }, { $notes ->
        [one] 1 note
       *[other] { $notes } notes
    }, up to { $until }
verify-no-backups = There is no backup yet.
verify-uncounted = The count beside the vault is gone or cannot be read.
verify-key-gone = Key file { $file } is missing.
verify-key-damaged = Key file { $file } is damaged. Open the vault: if the newest backup has it, the program puts it back.
verify-key-work = Key file { $file } is not protected as it should be.
verify-key-doubtful = Key file { $file } resembles the one in the newest backup, but is not the same. One of the two is damaged.
verify-key-other = Key file { $file } is another one than in the newest backup. That can be right. Whether it opens you know only when you type the passphrase or the words.
verify-ask = Type the passphrase, the ten recovery words or the secret key of the organisation, and Enter:
verify-all-sound = Everything is sound.
verify-found = Not everything is sound.
verify-list = The list of what was erased cannot be read or is not complete. Open the vault: then it is made anew.
verify-aside = Set aside on { $day }, in { $name }
verify-aside-open = opens; what you erase goes there too
verify-aside-closed = does not open; what was erased later may still be in it. Remove this folder when nobody needs it any more.

access-title = Everything that is stored about you: { $name }
access-working-notes = { $count ->
        [0] There are no working notes of the counsellor.
        [one] There is 1 working note of the counsellor. It is not shown to you.
       *[other] There are { $count } working notes of the counsellor. They are not shown to you.
    }
access-confidential = What is confidential is not in it. Ask about it when you are alone with your counsellor.
access-made = This is how it stood on { $day }.
access-yours = This is about you. Is something wrong? Ask your counsellor to change or erase it.
access-erased = { $count ->
        [one] 1 step was erased. Nothing is left of it.
       *[other] { $count } steps were erased. Nothing is left of them.
    }
