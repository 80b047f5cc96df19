-- To whom a case is open: ORGANIZATION, TEAM (and those who supervise teams), RESTRICTED (the people named).
ALTER TABLE case_file ADD COLUMN visibility VARCHAR(16) NOT NULL DEFAULT 'ORGANIZATION' AFTER status;

-- The filter of countries is read from here alone.
CREATE INDEX case_file_by_visibility ON case_file (organization_id, visibility, country);

-- A person named in a case until a moment: of its team, a guest, or for an emergency.
CREATE TABLE case_access (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  case_id          BIGINT        NOT NULL,
  account_id       BIGINT        NOT NULL,
  kind             VARCHAR(12)   NOT NULL,
  case_role        VARCHAR(16)   NULL,
  reason           VARCHAR(500)  NULL,
  granted_at       DATETIME(6)   NOT NULL,
  granted_by       BIGINT        NULL,
  granted_by_name  VARCHAR(120)  NOT NULL,
  until_at         DATETIME(6)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY case_access_by_case (organization_id, case_id, account_id, kind, until_at),
  KEY case_access_by_account (organization_id, account_id, kind, until_at, case_id),
  CONSTRAINT case_access_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT case_access_account FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

-- What somebody is told on their home page; it names the case by its id and holds no word of it.
CREATE TABLE notice (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  account_id       BIGINT        NOT NULL,
  case_id          BIGINT        NOT NULL,
  kind             VARCHAR(16)   NOT NULL,
  author_name      VARCHAR(120)  NOT NULL,
  told_at          DATETIME(6)   NOT NULL,
  seen_at          DATETIME(6)   NULL,
  PRIMARY KEY (organization_id, id),
  KEY notice_by_account (organization_id, account_id, seen_at, told_at),
  KEY notice_by_case (organization_id, case_id),
  CONSTRAINT notice_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT notice_account FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
