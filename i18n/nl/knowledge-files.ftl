# De pagina Kennis aan het bureau: pakketten, eigen bestanden en wat is nagekeken.

knowledge-title = Kennis
knowledge-short = Regels, vragen en bronnen.
knowledge-look = Bekijken
knowledge-back = Instellingen
knowledge-in-use = In gebruik
knowledge-day = Kennis van { $day }
knowledge-of-app = Dit kwam met het programma mee.
knowledge-of-pack = Dit kwam met een pakket.
knowledge-path = Pakket installeren: waar staat het bestand?
knowledge-path-example = Bijvoorbeeld D:\kennis-2026-11-23.gskennis
knowledge-pack-help = Een pakket is één bestand met nieuwere regels en vragen. Installeer alleen een pakket van iemand die u kent. Wat is afgesproken, blijft zoals het is.
knowledge-install = Pakket installeren
knowledge-put-back = Vorige terugzetten
knowledge-own = Eigen bestanden
knowledge-own-help = Uw organisatie kan eigen vragen, maatregelen en adressen toevoegen. Zet de bestanden in deze map:
knowledge-own-used = { $count ->
    [0] Er zijn geen eigen bestanden in gebruik.
    [one] 1 eigen bestand is in gebruik.
   *[other] { $count } eigen bestanden zijn in gebruik.
}
knowledge-own-wrong = In deze bestanden staat een fout. Ze doen niet mee. Al het andere werkt gewoon.
knowledge-again = Opnieuw lezen
knowledge-checked = Nagekeken bij de bron
knowledge-checked-help = Regels veranderen. Kijk een datum na voordat u erop vertrouwt. Wie een bron heeft nagekeken, schrijft naam en dag in het bestand checked.toml in de map hierboven.
knowledge-stale = { $count ->
    [0] Alle bronnen zijn nagekeken.
    [one] 1 bron is niet of te lang geleden nagekeken.
   *[other] { $count } bronnen zijn niet of te lang geleden nagekeken.
}
knowledge-show-all = Alle { $count } laten zien

# Wat er met een pakket gebeurde.

pack-installed = Het pakket is in gebruik. Wat er eerst was, kunt u terugzetten.
pack-put-back = De vorige kennis is weer in gebruik.
pack-no-file = Dit bestand is er niet, of het is niet te lezen. Er is niets veranderd. Kijk de naam van het bestand na.
pack-not-a-pack = Dit bestand is geen pakket met kennis. Er is niets veranderd. Vraag het bestand opnieuw.
pack-damaged = Dit pakket is beschadigd. Er is niets veranderd. Vraag het bestand opnieuw.
pack-newer-app = Dit pakket is voor een nieuwere versie van Goede Start. Er is niets veranderd. Installeer eerst het nieuwe programma.
pack-older = Dit pakket is ouder dan de kennis die u al heeft. De nieuwste blijft in gebruik.
pack-mistakes = In dit pakket staan fouten. Er is niets veranderd. Vertel het aan wie u het pakket gaf.
pack-not-written = Het pakket kon niet worden bewaard. Er is niets veranderd. Kijk of de schijf vol is.

# Wat er mis is in een bestand met kennis. { $word } is wat er staat.

problem-duplicate = Dit is er al: { $word }. Kies een andere naam.
problem-retired = Deze naam is vervallen: { $word }. Kies een andere naam.
problem-unknown-rule = Deze regel bestaat niet: { $word }.
problem-unknown-measure = Deze maatregel bestaat niet: { $word }.
problem-unknown-amount = Dit getal bestaat niet: { $word }.
problem-unknown-source = Deze bron bestaat niet: { $word }.
problem-unknown-domain = Dit leefgebied bestaat niet: { $word }.
problem-unknown-picture = Dit plaatje bestaat niet: { $word }.
problem-form = Deze voorwaarde klopt niet. Kijk in de uitleg van dit soort bestand.
problem-fact-kind = Dit is een ander soort antwoord dan hier kan: { $word }.
problem-span = Dit is geen tijd die we kunnen lezen: { $word }.
problem-cycle = Deze punten wachten op elkaar: { $word }.
problem-no-date = Uit deze regel volgt geen datum: { $word }.
problem-too-early = Dit is hier nog niet bekend: { $word }.
problem-not-asked = Geen vraag vraagt hiernaar: { $word }.
problem-not-used = Met dit antwoord gebeurt niets: { $word }.
problem-class = Zo zouden te veel mensen dit zien: { $word }.
problem-missing-text = De Nederlandse tekst ontbreekt: { $word }.
problem-own-prefix = Een eigen naam begint met own-. Hier staat: { $word }.
problem-not-own = Regels van de wet zijn voor iedereen gelijk. Ze komen alleen met een pakket. Dit bestand hoort hier niet: { $word }.
problem-text-syntax = Hier staat iets dat geen tekst in de vorm van Fluent is.
problem-unknown-text = Deze tekst gebruikt niemand, of u mag hem niet veranderen: { $word }.
problem-raw-digits = Zet deze cijfers tussen accolades en aanhalingstekens: { $word }.
problem-gone = Dit is weg en staat niet bij wat vervallen is: { $word }.
