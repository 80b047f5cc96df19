-- What chains an entry to the one before (docs/adr/0018-audit-chain.md), what came of the deed, and before and after by
-- field. The entries that are there already are chained by V041.
ALTER TABLE audit_entry
  ADD COLUMN outcome       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'DONE' AFTER action,
  ADD COLUMN changes       MEDIUMTEXT  NULL,
  ADD COLUMN sequence      BIGINT      NULL,
  ADD COLUMN form          INT         NULL,
  ADD COLUMN previous_hash CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN hash          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN seal          CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NULL;

-- What belongs to no organisation: a sign-in under an unknown name.
CREATE TABLE platform_audit_entry (
  id            BIGINT        NOT NULL,
  version       INT           NOT NULL,
  recorded_at   DATETIME(6)   NOT NULL,
  account_id    BIGINT        NULL,
  account_name  VARCHAR(120)  NOT NULL,
  action        VARCHAR(40)   NOT NULL,
  outcome       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject_type  VARCHAR(40)   NOT NULL,
  subject_id    BIGINT        NULL,
  subject_label VARCHAR(160)  NOT NULL,
  details       VARCHAR(1000) NOT NULL,
  changes       MEDIUMTEXT    NULL,
  sequence      BIGINT        NOT NULL,
  form          INT           NOT NULL,
  previous_hash CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash          CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  seal          CHAR(64)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY platform_audit_entry_by_place (sequence)
) DEFAULT CHARSET = utf8mb4;

-- Where each chain ends. Its row is the lock behind which a chain grows. Chain 0 is the platform's, any other the
-- organisation of that id.
CREATE TABLE audit_chain (
  chain  INT      NOT NULL,
  length BIGINT   NOT NULL,
  hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (chain)
) DEFAULT CHARSET = utf8mb4;
