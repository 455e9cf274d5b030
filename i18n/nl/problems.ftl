# What is wrong in a file of facts. { $word } is what stands there.

problem-at = { $file }, regel { $line }, plaats { $column }:
problem-nearest = Bedoelt u { $nearest }?
problem-file = Dit bestand is niet te lezen: { $word }.
problem-syntax = Hier staat iets dat geen TOML is.
problem-unknown-field = Dit veld bestaat niet: { $word }.
problem-missing-field = Dit veld ontbreekt: { $word }.
problem-wrong-type = Hier hoort een ander soort waarde. Er staat: { $word }.
problem-unknown-fact = Dit feit bestaat niet: { $word }.
problem-unknown-choice = Deze keuze bestaat niet: { $word }.
problem-unknown-item = Dit punt van de basis bestaat niet: { $word }.
problem-unknown-state = Deze toestand bestaat niet: { $word }.
problem-unknown-word = Dit woord kan hier niet: { $word }.
problem-date = Dit is geen datum die we kunnen lezen: { $word }.
problem-range = Dit getal kan hier niet: { $word }.
