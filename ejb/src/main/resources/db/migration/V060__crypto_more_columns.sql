-- The rest of what a tenant typed: what a calculation was made of, why an emergency was opened, and the names of the members
-- who did something. V061 encrypts what stands there. Lengths are four bytes a character and 33 for key id, nonce and tag.
ALTER TABLE wage_calculation
  MODIFY COLUMN calculated_by_name  VARBINARY(513)  NOT NULL,
  MODIFY COLUMN input_json          MEDIUMBLOB      NOT NULL,
  MODIFY COLUMN result_json         MEDIUMBLOB      NOT NULL;

ALTER TABLE case_status_change MODIFY COLUMN changed_by_name VARBINARY(513) NOT NULL;

ALTER TABLE money_posting MODIFY COLUMN posted_by_name VARBINARY(513) NOT NULL;

ALTER TABLE import_run MODIFY COLUMN uploaded_by_name VARBINARY(513) NOT NULL;

ALTER TABLE case_access
  MODIFY COLUMN reason           VARBINARY(2033)  NULL,
  MODIFY COLUMN granted_by_name  VARBINARY(513)   NOT NULL;

ALTER TABLE notice MODIFY COLUMN author_name VARBINARY(513) NOT NULL;

ALTER TABLE consent MODIFY COLUMN recorded_by_name VARBINARY(513) NOT NULL;

ALTER TABLE consent_withdrawal MODIFY COLUMN recorded_by_name VARBINARY(513) NOT NULL;
