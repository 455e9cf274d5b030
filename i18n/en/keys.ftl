# The keys that F1 shows, for each screen its own.

keys = Keys on this screen
keys-choose = choose an answer
keys-open = open a question
keys-state = say how it stands
keys-decide = decide about this line
keys-agree = say how the agreement goes
keys-arrows = to another answer
keys-next = next
keys-together = into the meeting together
keys-back = back
keys-tab = to the next one
keys-tab-back = to the one before
keys-press = press
    .cap = Space
keys-page = up or down the page
keys-reading = reading: letters, pictures, dates
keys-hear = read aloud
keys-list = what is still open?
keys-find = search
keys-swap = swap languages
keys-undo = undo the last step
keys-cover = cover the screen
keys-lock = lock
keys-zoom = larger or smaller
