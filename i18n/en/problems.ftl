# What is wrong in a file of facts. { $word } is what stands there.

problem-at = { $file }, line { $line }, column { $column }:
problem-nearest = Did you mean { $nearest }?
problem-file = This file cannot be read: { $word }.
problem-syntax = There is something here that is not TOML.
problem-unknown-field = There is no such field: { $word }.
problem-missing-field = This field is missing: { $word }.
problem-wrong-type = Another kind of value is needed here. Found: { $word }.
problem-unknown-fact = There is no such fact: { $word }.
problem-unknown-choice = There is no such choice: { $word }.
problem-unknown-item = There is no such item of the basics: { $word }.
problem-unknown-state = There is no such state: { $word }.
problem-unknown-word = This word is not possible here: { $word }.
problem-date = This is not a date that we can read: { $word }.
problem-range = This number is not possible here: { $word }.
