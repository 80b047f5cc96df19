-- Since when a ring holds keys of files that were replaced; null when it holds the newest one alone. A day later, when all
-- files are sealed anew, the older ones are dropped.
ALTER TABLE key_ring ADD COLUMN old_file_keys_since DATETIME(6) NULL;

-- Files were not sealed anew until now: rings that may have been replaced before are gone through once.
UPDATE key_ring SET old_file_keys_since = UTC_TIMESTAMP(6) WHERE changed_at IS NOT NULL AND field_keys IS NOT NULL;
