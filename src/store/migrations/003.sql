-- Schema 3: whether it was ever counted how many changes were saved. The
-- number lies beside the database; where it is gone from beside one that was
-- counted, somebody took it away.
ALTER TABLE vault ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;
