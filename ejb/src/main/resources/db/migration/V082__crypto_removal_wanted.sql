-- A wish that the keys be removed, left by the transaction in which a second person agreed (or by the command) and
-- fulfilled by the running application, which tells it to the platform's trail.
ALTER TABLE key_ring ADD COLUMN removal_wanted BOOLEAN NOT NULL DEFAULT FALSE;
