# The walk: its frame, welcome and consent, questions and the check of the
# answers. At A2, for both people.

## Frame

walk-meeting = Gesprek
walk-leave = Pauze
walk-step-welcome = Welkom
walk-step-acute = Vandaag
walk-step-goal = Doel
walk-step-intake = Vragen
walk-step-basics = Basis
walk-step-plan = Plan
walk-step-agreements = Afspraken
walk-step-done = Klaar
walk-to-welcome = Naar het begin
walk-to-acute = Beginnen
walk-to-goal = Naar uw doel
walk-to-intake = Naar de vragen
walk-to-check = Antwoorden bekijken
walk-to-basics = Naar de basis
walk-to-plan = Naar het plan
walk-to-agreements = Naar de afspraken
walk-to-done = Naar het einde
walk-open = { $count ->
    [0] { $domain }: alles gevraagd
    [one] { $domain }: nog 1 vraag
   *[other] { $domain }: nog { $count } vragen
}

## Welcome

walk-hello = Welkom, { $name }
walk-hello-you = Welkom
walk-hello-help = Wij praten vandaag samen. U ziet alles in twee talen.
walk-language = Welke taal leest u het best?
walk-only-dutch = Alleen Nederlands

## Explanation (municipality)

walk-explain = Dit gesprek
walk-explain-help = Wij lezen dit samen. Vraag alles wat u wilt.
walk-explain-what = Wij stellen vragen over uw leven en uw inburgering.
walk-explain-why = Wij maken samen een plan. Dit is een taak van de gemeente.
walk-explain-long = Het gesprek duurt 60 tot 90 minuten. Een pauze mag altijd.
walk-explain-rights = U hoeft niet alles te zeggen. U mag vragen wat er over u staat. U mag vragen om het te veranderen of te wissen.
walk-explain-read = Wij lazen dit samen.
walk-explain-choose = Zet een vinkje bij ‘Wij lazen dit samen’. Kies daarna ja of nee.

## Consent

walk-consent = Wat mogen wij opschrijven?
walk-consent-help = U kiest zelf. Met nee gaat het gesprek ook gewoon door.
walk-consent-choose = Kies bij elke vraag ja of nee.
walk-purpose-notes = Mogen wij uw antwoorden bewaren?
    .help = Dan weten wij later nog wat u zei. U mag later anders kiezen.
walk-purpose-health-money = Mogen wij opschrijven wat u zegt over gezondheid en geld?
    .help = Wij vragen niet welke ziekte u heeft. Alleen wat u nodig heeft.
walk-purpose-share = Mogen wij uw plan delen met de gemeente?
    .help = Zegt u nee? Dan delen wij het niet.
walk-purpose-share-others = Mogen wij uw plan delen met andere organisaties?
    .help = Bijvoorbeeld uw taalschool. Zegt u nee? Dan gaat het gesprek gewoon door.
walk-yes = Ja, dat mag
walk-no = Nee, liever niet

## Questions

walk-question-place = { $domain } · vraag { $at } van { $all }
walk-why = Waarom vragen we dit?
walk-own-words = In eigen woorden (hoeft niet)
walk-unknown-later = Dat is goed. Deze vraag komt later terug.
walk-two-answers = Hier staan twee antwoorden. Kies samen wat klopt.
walk-today = Vandaag: { $what }
walk-euro = euro
walk-date-form = Typ dag, maand en jaar: 23-11-2026. Alleen het jaar mag ook.
walk-date-read = Dat is { $day }.
walk-mistake-date = Wij lezen hier geen datum. Typ bijvoorbeeld 23-11-2026, of alleen 2026.
walk-mistake-no-such-day = Deze dag bestaat niet. Kijk nog eens naar de dag en de maand.
walk-mistake-number = Wij lezen hier geen getal. Typ alleen cijfers, bijvoorbeeld 4.
walk-mistake-money = Wij lezen hier geen bedrag. Typ hele euro's, bijvoorbeeld 80.

## Check

walk-check = Kijk samen: klopt dit?
walk-check-help = Klopt iets niet? Druk op de regel en kies opnieuw.
walk-check-open = Nog open. Dit mag ook later.

walk-refused-notes = U wilt niet dat wij dit opschrijven. Wij praten alleen. Kiest u hier een antwoord, dan bewaren wij het wel.
