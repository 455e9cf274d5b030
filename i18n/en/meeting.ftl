# The meeting itself: an interpreter, and how long it goes on. At A2 for both
# people; at B1 at the desk.

interpreter-ask = Is there an interpreter today?
interpreter-none = No interpreter
interpreter-phone = Interpreter on the phone
interpreter-room = Interpreter with us
interpreter-family = Family or friend
interpreter-phone-note = With an interpreter on the phone everything takes twice as long. Speak in short parts.
interpreter-family-note = An interpreter whom you do not know is better. Certainly about health, the law or violence. A child never interprets.
welcome-explained = Read again what we may write down
meeting-time = Time
meeting-time-gone = began at { $time } · { $minutes } min
meeting-time-short = { $minutes } min
meeting-time-hide = Began at { $time }, { $minutes } minutes. Press to hide this.
meeting-time-show = Show how long the meeting takes.

## At the desk

case-interpreter-noted = Last time: { $what }
case-interpreter-wanted = Wish for an interpreter: { $answer }
case-event-interpreter = Interpreter: { $what }
case-event-meeting-began = Meeting began
field-interpreter = interpreter
