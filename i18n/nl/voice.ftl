# Reading aloud: the band under a shared page, at A2, and its settings.

hear = Hoor
hear-next = Volgende
hear-previous = Vorige
hear-stop = Stop
hear-poor = { $language }: deze stem is niet goed. Lees zelf mee.
hear-recordings = { $language }: u hoort hier alleen teksten die zijn opgenomen.
hear-none = { $language }: voor deze taal is er geen stem. De begeleider of de tolk leest voor.
hear-silent = Er komt geen geluid. Staat het geluid van de laptop aan?

## Settings

settings-voice = Voorlezen
settings-voice-help = Met Hoor (F3) leest een stem voor wat u samen ziet.
settings-voice-missing = Op deze laptop is geen stem. Installeer het pakket espeak-ng en start dit programma opnieuw.
settings-voice-slow = Langzaam
settings-voice-normal = Gewoon
