-- What a person types about a person or an employer becomes binary: V047 encrypts what stands there. Lengths are four
-- bytes a character and 33 for key id, nonce and tag. Blind indexes are keyed hashes; see docs/adr/0019-encryption.md.
ALTER TABLE worker
  DROP KEY worker_by_name,
  MODIFY COLUMN name   VARBINARY(673)   NOT NULL,
  MODIFY COLUMN phone  VARBINARY(193)   NULL,
  MODIFY COLUMN email  VARBINARY(1049)  NULL,
  ADD COLUMN address          VARBINARY(1633)  NULL,
  ADD COLUMN document_kind    VARBINARY(129)   NULL,
  ADD COLUMN document_number  VARBINARY(273)   NULL,
  ADD COLUMN contact_channel  VARBINARY(129)   NULL,
  ADD COLUMN contact_times    VARBINARY(833)   NULL,
  ADD COLUMN note             VARBINARY(8033)  NULL,
  ADD COLUMN phone_index      CHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN email_index      CHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN document_index   CHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY worker_by_phone (organization_id, phone_index),
  ADD KEY worker_by_email (organization_id, email_index),
  ADD KEY worker_by_document (organization_id, document_index);

ALTER TABLE employer
  DROP KEY employer_by_name,
  MODIFY COLUMN name        VARBINARY(673)  NOT NULL,
  MODIFY COLUMN trade_name  VARBINARY(673)  NULL,
  MODIFY COLUMN city        VARBINARY(353)  NULL,
  ADD COLUMN name_index     CHAR(32)       CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN name_tokens    VARCHAR(6000)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY employer_by_name (organization_id, name_index);

ALTER TABLE case_file
  DROP KEY case_file_search,
  DROP KEY case_file_external,
  DROP COLUMN search_text,
  MODIFY COLUMN next_step           VARBINARY(833)   NULL,
  MODIFY COLUMN summary             VARBINARY(8033)  NULL,
  MODIFY COLUMN source              VARBINARY(193)   NULL,
  MODIFY COLUMN external_reference  VARBINARY(353)   NULL,
  ADD COLUMN origin_index   CHAR(32)       CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN search_tokens  VARCHAR(6000)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY case_file_origin (organization_id, origin_index);

ALTER TABLE case_status_change MODIFY COLUMN reason VARBINARY(2033) NOT NULL;

ALTER TABLE money_posting MODIFY COLUMN note VARBINARY(1233) NULL;

ALTER TABLE import_run
  DROP KEY import_run_by_header,
  DROP COLUMN header_sha256,
  MODIFY COLUMN file_name  VARBINARY(833)  NOT NULL,
  MODIFY COLUMN header     MEDIUMBLOB      NOT NULL,
  MODIFY COLUMN source     VARBINARY(193)  NOT NULL,
  ADD COLUMN header_index  CHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD KEY import_run_by_header (organization_id, header_index, uploaded_at);

ALTER TABLE import_refusal
  MODIFY COLUMN reasons  MEDIUMBLOB  NOT NULL,
  MODIFY COLUMN cells    MEDIUMBLOB  NOT NULL;
