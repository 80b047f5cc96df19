-- What a person typed and has not saved yet, for themselves alone; sealed, and gone after a fortnight.
CREATE TABLE draft (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  account_id       BIGINT          NOT NULL,
  page             VARCHAR(300)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form             VARCHAR(60)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  title            VARBINARY(1025) NOT NULL,
  typed            MEDIUMBLOB      NOT NULL,
  kept_at          DATETIME(6)     NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY draft_of_form (organization_id, account_id, page, form),
  KEY draft_by_time (organization_id, kept_at),
  CONSTRAINT draft_membership FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
