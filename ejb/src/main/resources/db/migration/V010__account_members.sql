-- How the organisation calls its member, so that one that adds a known address never reads the name given elsewhere;
-- and a password that opens this place alone, for a member whose account was made by another organisation.
ALTER TABLE membership
  ADD COLUMN display_name   VARCHAR(120) NULL AFTER account_id,
  ADD COLUMN password_hash  VARCHAR(255) NULL AFTER role;

UPDATE membership m JOIN account a ON a.id = m.account_id SET m.display_name = a.display_name;

ALTER TABLE membership MODIFY COLUMN display_name VARCHAR(120) NOT NULL;
