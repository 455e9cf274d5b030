# Before there is a conversation: making and opening the vault. For the counsellor.

start-show = Show what I type
start-hide = Hide what I type

## First start

setup-step = Step { $step } of { $count }
setup-welcome = Who do you work for?
setup-welcome-help = We now make a vault on this laptop. Everything will be kept in it, encrypted.
setup-municipality = Municipality
    .what = First an explanation. Consent only for extras, such as sharing.
setup-volunteers = Volunteers
    .what = First consent, for each purpose apart. No BSN, not even with consent.
setup-organisation-missing = First choose who you work for.
setup-who = Who are you?
setup-organisation-name = Name of your organisation
setup-organisation-name-missing = Fill in the name of your organisation.
setup-person-name = Your name
setup-person-name-help = This name stands with what you write down.
setup-person-name-missing = Fill in your name.
setup-language = Which other language do you use most?
setup-language-help = We offer this language first. You choose the language for each person again.
setup-language-missing = Choose a language, or only Dutch.
setup-language-name = Language
    .nl = Only Dutch
    .en = English
    .ar = Arabic
setup-disk = Is the disk of this laptop encrypted?
setup-disk-help = Is the disk encrypted? Then nobody can reach the files if the laptop gets lost. The vault itself is always encrypted.
setup-disk-yes = Yes
setup-disk-no = No
setup-disk-unknown = I do not know
setup-disk-open = Not filled in
setup-disk-find = On Windows: search for { "BitLocker" } in the start menu. On Linux: ask your administrator.
setup-disk-good = Good. Then there are two locks: the disk and the vault.
setup-disk-advice = You can simply go on. But do ask whoever looks after your laptops to encrypt the disk.
setup-passphrase-title = Choose a passphrase
setup-passphrase-advice = Take a sentence of four or more words that only you would think of. It is easy to remember, and others do not guess it.
setup-passphrase = Passphrase
setup-passphrase-length = At least twelve characters. Spaces count.
setup-passphrase-more = { $count ->
    [one] { $count } more character.
   *[other] { $count } more characters.
}
setup-passphrase-short = This passphrase is too short. Add another word.
setup-repeated = The same passphrase once more
setup-repeated-differs = The two passphrases are not the same. Type the second one again.
setup-repeated-missing = Type the same passphrase here once more.
setup-check = Is this right?
setup-check-kind = You work for
setup-check-language = Other language
setup-check-disk = Disk encrypted
setup-lost = Passphrase and recovery sheet both lost? Then nobody can open the vault.
setup-lost-help = Not even the makers of this program. There is no back door.
setup-sheet-comes = Next you get the recovery sheet: ten words to write down.
setup-create = Make the vault

## Recovery sheet

sheet-title = Your recovery sheet
sheet-copy = Copy these ten words on paper, in this order.
sheet-once = Later you can no longer see these words. Do not take a photo of them.
sheet-keep = Keep the paper in a safe place, not with the laptop. It opens the vault if you lose the passphrase.
sheet-away = Walking away for a moment? Press F9, and nobody sees these words. After five minutes that happens by itself.
sheet-written = I have written them down
sheet-check = Take your paper
sheet-check-help = Type two words from your paper. Then you know that it is right.
sheet-word = Word { $number }
sheet-missing = Fill in word { $number }.
sheet-wrong = This is not word { $number }. Look at your paper, or look at the words again.
sheet-look = Look at the words again

## Opening

unlock-title = Welcome back
unlock-passphrase = Passphrase
unlock-passphrase-missing = Fill in your passphrase.
unlock-keyboard = Mind Caps Lock.
unlock-open = Open
unlock-use-sheet = Use the recovery sheet
unlock-use-passphrase = Use the passphrase after all
unlock-sheet-title = Open with the recovery sheet
unlock-sheet-help = Type the ten words in the order of the paper. Capitals and numbers do not matter.
unlock-words = The ten words
unlock-words-typed = { $count } of the 10 words
unlock-words-missing = Fill in the ten words.
unlock-use-organisation = Use the key of the organisation
unlock-restore = As a last resort: put back a backup
unlock-organisation-title = Open with the key of the organisation
unlock-organisation-help = Paste or type the secret key. It begins with AGE-SECRET-KEY-1.
unlock-organisation = Secret key
unlock-organisation-missing = Fill in the secret key.
unlock-read-only = The folder of the vault can only be read.
    .now = Nothing was changed. Everything in the vault is safe.
    .next = Ask your administrator for permission to write in this folder. Then try again.
unlock-disk-full = The disk of this computer is full.
    .now = Nothing was changed. Everything in the vault is safe.
    .next = Make room on the disk and try again.
unlock-local = Everything stays encrypted on this laptop, without internet.

## The laptop's clock

clock-question = Is today { $day }?
clock-why = The clock of this laptop seems to be wrong. Time limits depend on the right day.
clock-yes = Yes, that is right
clock-no = No, it is another day
clock-day = What day is it today?
clock-hint = Day, month and year: 14-12-2026
clock-form = We cannot read this as a date. Type day, month and year: 14-12-2026
clock-no-such-day = This day does not exist. Look at day and month again.
clock-no-day = Type the whole date: day, month and year.
