-- Schema 2: who can open the vault, and where copies of it went.

-- An organisation can hold a key too.
CREATE TABLE recipient_2
  ( id BLOB PRIMARY KEY CHECK (length(id) = 16)
  , role TEXT NOT NULL CHECK (role IN ('person', 'recovery', 'organisation'))
  , key TEXT NOT NULL
  ) STRICT;
INSERT INTO recipient_2 SELECT id, role, key FROM recipient;
DROP TABLE recipient;
ALTER TABLE recipient_2 RENAME TO recipient;

-- Counts changes of the list above. The sealed key beside the database carries
-- the same list and number; the greater of the two is right.
ALTER TABLE vault ADD COLUMN people INTEGER NOT NULL DEFAULT 1;

-- To which keys besides their own a person's private notes are sealed now.
CREATE TABLE sealed_to
  ( person BLOB PRIMARY KEY CHECK (length(person) = 16)
  , keys TEXT NOT NULL
  ) STRICT;

-- Copies that were made on another disk.
CREATE TABLE copy
  ( place TEXT NOT NULL
  , made TEXT NOT NULL
  , PRIMARY KEY (place, made)
  ) STRICT;
