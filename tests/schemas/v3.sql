CREATE TABLE copy
  ( place TEXT NOT NULL
  , made TEXT NOT NULL
  , PRIMARY KEY (place, made)
  ) STRICT;
CREATE TABLE draft
  ( stream BLOB NOT NULL CHECK (length(stream) = 16)
  , field TEXT NOT NULL
  , author BLOB NOT NULL CHECK (length(author) = 16)
  , class TEXT NOT NULL
  , text BLOB NOT NULL
  , at TEXT NOT NULL
  , PRIMARY KEY (stream, field, author)
  ) STRICT;
CREATE TABLE event
  ( id BLOB PRIMARY KEY CHECK (length(id) = 16)
  , stream BLOB NOT NULL CHECK (length(stream) = 16)
  , stream_kind TEXT NOT NULL
  , clock INTEGER
  , at TEXT NOT NULL
  , device BLOB NOT NULL CHECK (length(device) = 16)
  , seq INTEGER NOT NULL
  , actor BLOB CHECK (length(actor) = 16)
  , class TEXT NOT NULL
  , kind TEXT
  , version INTEGER NOT NULL
  , field TEXT
  , replaces TEXT
  , payload BLOB
  , UNIQUE (stream, device, seq)
  ) STRICT;
CREATE TABLE "recipient"
  ( id BLOB PRIMARY KEY CHECK (length(id) = 16)
  , role TEXT NOT NULL CHECK (role IN ('person', 'recovery', 'organisation'))
  , key TEXT NOT NULL
  ) STRICT;
CREATE TABLE sealed_to
  ( person BLOB PRIMARY KEY CHECK (length(person) = 16)
  , keys TEXT NOT NULL
  ) STRICT;
CREATE TABLE vault
  ( one INTEGER PRIMARY KEY CHECK (one = 1)
  , id BLOB NOT NULL CHECK (length(id) = 16)
  , device BLOB NOT NULL CHECK (length(device) = 16)
  , session TEXT NOT NULL
  , place TEXT NOT NULL
  , people INTEGER NOT NULL DEFAULT 1, counted INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE INDEX event_clock ON event (clock);
