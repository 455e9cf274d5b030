# The frame's own words, used on many screens.

app-name = Goede Start
app-slogan = Eerst de basis op orde. Dan een plan dat bij u past.
practice = Oefenen: deze mensen zijn verzonnen
value = { $value }

answer-unknown = Weet ik niet
answer-declined = Zeg ik liever niet
not-asked = Nog niet gevraagd

state-urgent = Nu hulp nodig
state-open = Nog niet geregeld
state-in-progress = Wij wachten
state-done = In orde
state-not-applicable = Niet voor mij
state-unknown = Weet ik niet

who-client = Ik
who-counsellor = Begeleider
who-together = Samen
who-other = Iemand anders

because-fact = omdat u zei: { $what }: { $answer }
because-item = omdat u zei: { $what }: { $state }
because-deadline = omdat dit een datum heeft: { $what }, { $day }

date-kind-letter = volgens uw brief
date-kind-legal = volgens de wet
date-kind-planning = ongeveer
date-kind-estimate = schatting, vraag het na
last-day = uiterlijk { $day }
plan-day = plan dit voor { $day }
rolled-day = De wet schuift deze dag naar { $day }. Neem toch de eerste dag.
source-line = Bron: { $source }
source-age = Wij lazen tekst van { $date }.
source-unknown-age = Wij weten niet hoe oud de tekst is.
source-checked = nagekeken door { $by } op { $day }
source-unchecked = nog niet nagekeken bij de bron
grade-second-hand = Kijk in uw brief.
grade-unsure = Vraag dit na.

mark-untranslated = nog niet vertaald
mark-unreviewed = nog niet nagekeken

next = Verder
back = Terug
close = Sluiten
cancel = Niet doen
ready = Klaar
why = Waarom?
saved-at = bewaard { $time }
cover = Bedek
covered = Even pauze
covered-help = Druk op F9 of Esc om verder te gaan.
covered-sheet = Druk op F9 of Esc om verder te gaan. Uw tien woorden staan er nog.
lock = Vergrendel
undo = Ongedaan maken
again = Opnieuw proberen
quit = Stoppen

busy-practice = De oefenmap wordt gemaakt.
busy-create = De kluis wordt gemaakt. Dit duurt een paar tellen.
busy-open = De kluis gaat open.


part-first = Eerst
part-then = Daarna
part-later = Later

undone = Ongedaan gemaakt: { $what }
field-note = notitie
field-letter = brief
field-appointment = afspraak
field-action = actie
field-line = regel in het plan
field-gate = toch nu beginnen
field-teach-back = terugvertellen
field-language = taal
field-closed = einde van het dossier

undo-newer = Hier staat nu iets nieuwers
undo-newer-what = U wilt een stap ongedaan maken: { $what }.
undo-newer-since = Na die stap is hier weer iets veranderd.
undo-newer-yes-means = Kiest u ja? Dan is het weer zoals vóór die stap.
undo-newer-yes = Ja, zet terug
undo-newer-no = Nee, laat het staan

no-display = Er is hier geen scherm om een venster op te tonen. Probeer: goede-start plan --practice
no-window-packages = Er ontbreken pakketten om een venster te openen. Installeer ze zo: { $line }
