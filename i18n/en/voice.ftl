# Reading aloud: the band under a shared page, and its settings.

hear = Listen
hear-next = Next
hear-previous = Previous
hear-stop = Stop
hear-poor = { $language }: this voice is not good. Please read along.
hear-recordings = { $language }: you can only hear what was recorded.
hear-none = { $language }: there is no voice for this language. The counsellor or the interpreter reads it to you.
hear-silent = There is no sound. Is the sound of the laptop on?

## Settings

settings-voice = Reading aloud
settings-voice-help = With Listen (F3) a voice reads what you see together.
settings-voice-missing = This laptop has no voice. Install the package espeak-ng and start this program again.
settings-voice-slow = Slow
settings-voice-normal = Normal
