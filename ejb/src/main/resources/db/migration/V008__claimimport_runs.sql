-- One file that is brought in, from its upload to its import; what was not imported stores no case at all.
CREATE TABLE import_run (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  state            VARCHAR(16)     NOT NULL,
  failure          VARCHAR(24)     NULL,
  file_name        VARCHAR(200)    NOT NULL,
  file_sha256      CHAR(64)        NOT NULL,
  upload           CHAR(32)        NOT NULL,
  header           MEDIUMTEXT      NOT NULL,
  header_sha256    CHAR(64)        NOT NULL,
  source           VARCHAR(40)     NOT NULL,
  country          CHAR(2)         NOT NULL,
  currency         CHAR(3)         NOT NULL,
  mapping          MEDIUMTEXT      NOT NULL,
  uploaded_at      DATETIME(6)     NOT NULL,
  uploaded_by      BIGINT          NULL,
  uploaded_by_name VARCHAR(120)    NOT NULL,
  finished_at      DATETIME(6)     NULL,
  rows_read        INT             NOT NULL,
  rows_refused     INT             NOT NULL,
  cases_new        INT             NOT NULL,
  cases_known      INT             NOT NULL,
  lines_new        INT             NOT NULL,
  claimed          DECIMAL(19, 4)  NOT NULL,
  computed         DECIMAL(19, 4)  NOT NULL,
  awarded          DECIMAL(19, 4)  NOT NULL,
  agreed           DECIMAL(19, 4)  NOT NULL,
  paid             DECIMAL(19, 4)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY import_run_by_time (organization_id, uploaded_at),
  KEY import_run_by_header (organization_id, header_sha256, uploaded_at),
  CONSTRAINT import_run_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

-- A row that was not taken, with its cells and the reasons as JSON arrays.
CREATE TABLE import_refusal (
  organization_id  INT         NOT NULL,
  id               BIGINT      NOT NULL,
  version          INT         NOT NULL,
  run_id           BIGINT      NOT NULL,
  line_number      INT         NOT NULL,
  reasons          MEDIUMTEXT  NOT NULL,
  cells            MEDIUMTEXT  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY import_refusal_by_run (organization_id, run_id, line_number),
  CONSTRAINT import_refusal_run FOREIGN KEY (organization_id, run_id) REFERENCES import_run (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
