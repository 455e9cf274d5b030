# De stappen Basis, Plan, Afspraken en Klaar.

# Basis op orde

basics-now = Nu eerst
basics-these-weeks = Deze weken
basics-these-months = Deze maanden
basics-in-order = In orde
basics-in-order-count = { $count ->
    [one] { $count } punt is in orde of niet voor u
   *[other] { $count } punten zijn in orde of niet voor u
}
basics-empty = Hier komt wat u nodig heeft om rustig te beginnen.
basics-summary = { $done } van { $all } in orde
basics-summary-now = { $now ->
    [one] { $now } moet nu
   *[other] { $now } moeten nu
}
basics-waits-for = wacht op: { $items }
basics-waits-on-whom = wij wachten op: { $who }
basics-since = sinds { $day }
basics-agreed-by = klaar voor { $day }
basics-today = Wat u vandaag doet
basics-why = Waarom
basics-body = Waar
basics-bring = Neem mee
basics-first = Doe dit eerst
basics-how = Hoe staat het?
basics-who = Wie doet dit?
basics-by = Voor welke dag?
basics-day-example = Typ een dag. Bijvoorbeeld: { $day }
basics-waits-on = Op wie wachten wij?

# Mijn plan

plan-goal = Mijn doel, in eigen woorden
plan-goal-missing = Uw doel staat hier nog niet. Wat wilt u bereiken?
plan-goal-name = Mijn doel noemen
plan-empty = Hier komt uw plan. Beantwoord eerst een paar vragen.
plan-empty-action = Naar de vragen
plan-me = Ik ({ $name })
plan-notices-more = { $count ->
    [one] Nog { $count } opmerking
   *[other] Nog { $count } opmerkingen
}
plan-first = Eerst
plan-then = Daarna
plan-later = Later
plan-away-count = { $count ->
    [one] { $count } regel is klaar of past niet
   *[other] { $count } regels zijn klaar of passen niet
}
plan-summary = { $count ->
    [one] { $count } regel
   *[other] { $count } regels
}
plan-summary-agreed = { $count } afgesproken

plan-standing-proposed = Voorstel
plan-standing-agreed = Afgesproken
plan-standing-declined = Past niet
plan-standing-postponed = Later
plan-standing-done = Klaar
plan-standing-calm = Rustig starten
plan-standing-lapsed = Reden is weg

plan-yes = Ja, dit doe ik
plan-other = Anders
plan-no = Dit past niet
plan-put-off = Later
plan-reason-missing = U heeft dit zelf toegevoegd.
plan-reasons = Omdat u zei
plan-brings = Wat het brengt
plan-what = Wat spreken we af?
plan-lapsed = De reden is er niet meer. De afspraak blijft staan.
plan-own-words = In eigen woorden (hoeft niet)
plan-agree = Zo spreken we het af
plan-why-not = Waarom past het niet? (hoeft niet)
plan-keep = Bewaren
plan-said = uw woorden: { $words }

plan-held = Dit kan rustig starten. Eerst dit: { $items }
plan-held-term = Uw tijd loopt wel door.
plan-start-now = Toch nu beginnen
plan-start-why = Waarom nu beginnen?
plan-gate-place = Er is nu plek op school.
plan-gate-rest = Leren geeft mij rust.
plan-gate-term = Mijn termijn loopt door.
plan-gate-own = Een andere reden
plan-started = U begint nu. De reden: { $words }

plan-add = Iets toevoegen in eigen woorden
plan-add-what = Wat gaat er gebeuren?
plan-add-done = Toevoegen

# Afspraken

agree-title = Ik wil weten of ik het goed heb uitgelegd.
    .ask = Kunt u zeggen wat we hebben afgesproken?
agree-empty = Er is nog niets afgesproken.
agree-empty-action = Terug naar het plan
agree-told = Verteld
agree-again = Nog eens
agree-not-yet = Nog niet verteld
agree-finished = Al gedaan
agree-words = Wat zegt u? (hoeft niet)
agree-clear = Ja, dit klopt
agree-unclear = Nog niet duidelijk
agree-done = Dit is al gedaan
agree-explain = Goed dat u het zegt. We leggen het anders uit. Daarna proberen we het nog eens.
agree-summary = { $told } van { $all } verteld

# De volgende datum

done-title = Wanneer zien we elkaar weer?
done-date = Dag
done-time = Tijd
done-time-example = Typ een tijd. Bijvoorbeeld: { $time }
done-place = Waar?
done-make = Afspraak bewaren
done-made = Onze afspraak: { $day }, { $time }
done-where = Plaats: { $place }
done-highlights = Dit gaan we nu doen
done-nothing = Er is nog niets afgesproken. U kunt terug naar het plan.
done-minutes = Hoe lang duurde het gesprek? (hoeft niet)
done-minutes-unit = minuten
done-close = Gesprek afsluiten
done-thanks = Dank u wel voor dit gesprek.
