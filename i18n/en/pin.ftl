# The door between the shared view and the desk. For the counsellor, at B1.

pin = PIN
pin-door = This part is for the counsellor
pin-door-help = Type your PIN. Then you go on.
pin-open = Next
pin-wrong = This PIN is not right.
pin-wrong-left = { $left ->
    [one] You can try once more. After that the vault closes and you type your passphrase. Nothing is lost.
   *[other] You can try { $left } more times. After that the vault closes and you type your passphrase. Nothing is lost.
}
pin-forgotten = Forgot your PIN? Press Ctrl+L and open the vault with your passphrase. Choose a new one in the settings.
pin-title = PIN
pin-short = Between the meeting and your desk. Not required.
pin-help = With a PIN a visitor cannot go from the meeting to your desk. The PIN only works while the vault is open. Your passphrase remains the key to the vault.
pin-is-set = There is a PIN.
pin-new = New PIN (4 to 8 digits)
pin-other = Other PIN (4 to 8 digits)
pin-again = Once more
pin-keep = Keep this PIN
pin-remove = Remove the PIN
pin-mistake-length = A PIN has 4 to 8 digits. Type no letters or spaces.
pin-mistake-again = The two PINs are not the same. Type them again.
