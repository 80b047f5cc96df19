CREATE TABLE import_run (
  organization_id   INT            NOT NULL,
  id                BIGINT         NOT NULL,
  version           INT            NOT NULL,
  file_name         VARCHAR(200)   NOT NULL,
  file_sha256       CHAR(64)       NOT NULL,
  source            VARCHAR(40)    NOT NULL,
  mapping           MEDIUMTEXT     NOT NULL,
  header            MEDIUMTEXT     NOT NULL,
  dry_run           BOOLEAN        NOT NULL,
  state             VARCHAR(16)    NOT NULL,
  failure           VARCHAR(300)   NULL,
  started_at        DATETIME(6)    NOT NULL,
  finished_at       DATETIME(6)    NULL,
  started_by        BIGINT         NULL,
  started_by_name   VARCHAR(120)   NOT NULL,
  rows_read         INT            NOT NULL,
  cases_created     INT            NOT NULL,
  cases_known       INT            NOT NULL,
  lines_created     INT            NOT NULL,
  rows_refused      INT            NOT NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT import_run_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE import_refusal (
  organization_id  INT         NOT NULL,
  id               BIGINT      NOT NULL,
  version          INT         NOT NULL,
  run_id           BIGINT      NOT NULL,
  line_number      INT         NOT NULL,
  reasons          TEXT        NOT NULL,
  cells            MEDIUMTEXT  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY import_refusal_by_run (organization_id, run_id, line_number),
  CONSTRAINT import_refusal_run FOREIGN KEY (organization_id, run_id) REFERENCES import_run (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
