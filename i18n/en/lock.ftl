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
