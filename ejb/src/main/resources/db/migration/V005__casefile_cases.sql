-- Rows of one organisation lie together; a reference to another organisation's row cannot be stored.
CREATE TABLE case_file (
  organization_id     INT            NOT NULL,
  id                  BIGINT         NOT NULL,
  version             INT            NOT NULL,
  number              VARCHAR(24)    NOT NULL,
  kind                VARCHAR(16)    NOT NULL,
  status              VARCHAR(16)    NOT NULL,
  worker_id           BIGINT         NULL,
  employer_id         BIGINT         NOT NULL,
  country             CHAR(2)        NOT NULL,
  jurisdiction        VARCHAR(8)     NOT NULL,
  sector              VARCHAR(24)    NOT NULL,
  currency            CHAR(3)        NOT NULL,
  opened_on           DATE           NOT NULL,
  closed_on           DATE           NULL,
  assignee_id         BIGINT         NULL,
  next_step           VARCHAR(200)   NULL,
  next_step_due       DATE           NULL,
  summary             VARCHAR(2000)  NULL,
  source              VARCHAR(40)    NULL,
  -- Compared letter by letter: two registers' numbers that a collation calls equal are two cases.
  external_reference  VARCHAR(80)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  search_text         VARCHAR(600)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY case_file_number (organization_id, number),
  UNIQUE KEY case_file_external (organization_id, source, external_reference),
  KEY case_file_by_opening (organization_id, opened_on, id),
  KEY case_file_by_status (organization_id, status, opened_on, id),
  KEY case_file_by_country (organization_id, country, opened_on, id),
  KEY case_file_by_assignee (organization_id, assignee_id, opened_on, id),
  KEY case_file_by_due (organization_id, assignee_id, next_step_due, id),
  FULLTEXT KEY case_file_search (search_text),
  CONSTRAINT case_file_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT case_file_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id),
  CONSTRAINT case_file_employer FOREIGN KEY (organization_id, employer_id) REFERENCES employer (organization_id, id),
  -- Only a member of the same organisation can carry its case.
  CONSTRAINT case_file_assignee FOREIGN KEY (organization_id, assignee_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE case_status_change (
  organization_id  INT            NOT NULL,
  id               BIGINT         NOT NULL,
  version          INT            NOT NULL,
  case_id          BIGINT         NOT NULL,
  from_status      VARCHAR(16)    NULL,
  to_status        VARCHAR(16)    NOT NULL,
  reason           VARCHAR(500)   NOT NULL,
  changed_at       DATETIME(6)    NOT NULL,
  changed_by       BIGINT         NULL,
  changed_by_name  VARCHAR(120)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY case_status_change_by_case (organization_id, case_id, changed_at),
  CONSTRAINT case_status_change_case FOREIGN KEY (organization_id, case_id)
    REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- The last case number given out, per organisation and year of opening.
CREATE TABLE case_number_counter (
  organization_id  INT     NOT NULL,
  id               BIGINT  NOT NULL,
  version          INT     NOT NULL,
  year             INT     NOT NULL,
  last_number      INT     NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY case_number_counter_year (organization_id, year),
  CONSTRAINT case_number_counter_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
