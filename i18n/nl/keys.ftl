# The keys that F1 shows, for each screen its own.

keys = Toetsen op dit scherm
keys-choose = een antwoord kiezen
keys-open = een vraag openen
keys-state = zeggen hoe het staat
keys-decide = beslissen over deze regel
keys-agree = zeggen hoe het met de afspraak gaat
keys-arrows = naar een ander antwoord
keys-next = verder
keys-together = samen in gesprek
keys-back = terug
keys-tab = naar het volgende
keys-tab-back = naar het vorige
keys-press = drukken
    .cap = Spatie
keys-page = naar boven of naar beneden
keys-reading = lezen: letters, plaatjes, datums
keys-hear = voorlezen
keys-list = wat is nog open?
keys-find = zoeken
keys-swap = talen wisselen
keys-undo = laatste stap ongedaan maken
keys-cover = scherm bedekken
keys-lock = vergrendelen
keys-zoom = groter of kleiner
