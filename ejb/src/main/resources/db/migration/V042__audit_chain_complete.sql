-- From here on no entry is stored without its place in the chain, and no place is taken twice.
ALTER TABLE audit_entry
  ALTER COLUMN outcome DROP DEFAULT,
  MODIFY COLUMN sequence      BIGINT   NOT NULL,
  MODIFY COLUMN form          INT      NOT NULL,
  MODIFY COLUMN previous_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN hash          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN seal          CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD UNIQUE KEY audit_entry_by_place (organization_id, sequence),
  DROP KEY audit_entry_by_subject,
  ADD KEY audit_entry_by_subject (organization_id, subject_id, sequence),
  ADD KEY audit_entry_by_person (organization_id, account_id, sequence),
  ADD KEY audit_entry_by_action (organization_id, action, sequence),
  ADD KEY audit_entry_by_outcome (organization_id, outcome, sequence);
