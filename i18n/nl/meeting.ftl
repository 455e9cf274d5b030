# The meeting itself: an interpreter, and how long it goes on. At A2 for both
# people; at B1 at the desk.

interpreter-ask = Is er vandaag een tolk?
interpreter-none = Geen tolk
interpreter-phone = Tolk aan de telefoon
interpreter-room = Tolk bij ons
interpreter-family = Familie of vriend
interpreter-phone-note = Met een tolk aan de telefoon duurt alles twee keer zo lang. Praat in korte stukken.
interpreter-family-note = Een tolk die u niet kent is beter. Zeker bij gezondheid, de wet of geweld. Een kind tolkt nooit.
welcome-explained = Nog eens lezen wat wij mogen opschrijven
meeting-time = Tijd
meeting-time-gone = begonnen om { $time } · { $minutes } min
meeting-time-short = { $minutes } min
meeting-time-hide = Begonnen om { $time }, { $minutes } minuten. Druk om dit te verbergen.
meeting-time-show = Laat zien hoe lang het gesprek duurt.

## At the desk

case-interpreter-noted = Vorige keer: { $what }
case-interpreter-wanted = Wens voor een tolk: { $answer }
case-event-interpreter = Tolk: { $what }
case-event-meeting-began = Gesprek begonnen
field-interpreter = tolk
