-- How long an organisation keeps what, in months; one row, absent until its administrator looked at it. Nothing is erased
-- by it before it was put in force.
CREATE TABLE retention_schedule (
  organization_id   INT   NOT NULL,
  id                BIGINT NOT NULL,
  version           INT   NOT NULL,
  person_months     INT   NOT NULL,
  document_months   INT   NOT NULL,
  refused_months    INT   NOT NULL,
  notice_months     INT   NOT NULL,
  in_force_since    DATE  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY retention_schedule_once (organization_id),
  CONSTRAINT retention_schedule_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

-- What the schedule did on a day: one row a day, and the lock behind which two servers take turns.
CREATE TABLE retention_run (
  organization_id  INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  run_on           DATE         NOT NULL,
  started_at       DATETIME(6)  NOT NULL,
  finished_at      DATETIME(6)  NULL,
  persons          INT          NOT NULL,
  documents        INT          NOT NULL,
  refused          INT          NOT NULL,
  notices          INT          NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY retention_run_day (organization_id, run_on),
  CONSTRAINT retention_run_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
