-- Names and addresses of people who sign in become binary; V063.1 encrypts what stands there. An address is found by its hash
-- under a key of the installation, because it is asked for before anybody is signed in.
ALTER TABLE account
  DROP KEY account_email,
  MODIFY COLUMN email         VARBINARY(1049)  NOT NULL,
  MODIFY COLUMN display_name  VARBINARY(513)   NOT NULL,
  ADD COLUMN email_index      CHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL AFTER email;

ALTER TABLE membership MODIFY COLUMN display_name VARBINARY(513) NOT NULL;

-- Room for a typed reason in its encrypted form.
ALTER TABLE audit_entry MODIFY COLUMN details VARCHAR(3000) NOT NULL;
ALTER TABLE platform_audit_entry MODIFY COLUMN details VARCHAR(3000) NOT NULL;
