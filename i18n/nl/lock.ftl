# Locking by itself, and who can open the vault. For the counsellor, at B1.

## Locking by itself

idle-title = Vanzelf op slot
idle-help = Ctrl+L sluit de kluis meteen.
idle-desk = Aan uw bureau: de kluis sluit na
idle-cover = In een gesprek: het scherm gaat dicht na
idle-lock = In een gesprek: de kluis sluit na
idle-minutes = { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}
