-- A grievance is a case of kind GRIEVANCE: who sees it, who works on it and its money stand there.
CREATE TABLE grievance (
  organization_id      INT              NOT NULL,
  id                   BIGINT           NOT NULL,
  version              INT              NOT NULL,
  case_id              BIGINT           NOT NULL,
  agreement_id         BIGINT           NOT NULL,
  kind                 VARCHAR(12)      NOT NULL,
  issue                VARCHAR(24)      NOT NULL,
  steward_id           BIGINT           NULL,
  incident_on          DATE             NOT NULL,
  known_on             DATE             NULL,
  first_step           INT              NOT NULL,
  workplace            VARBINARY(1025)  NULL,
  facts                MEDIUMBLOB       NULL,
  remedy               MEDIUMBLOB       NULL,
  measure              VARCHAR(24)      NULL,
  measure_on           DATE             NULL,
  earlier_measure_on   DATE             NULL,
  outcome              VARCHAR(20)      NULL,
  ended_on             DATE             NULL,
  -- Made by the form that filed it: sent twice, it files once.
  request_key          CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY grievance_case (organization_id, case_id),
  UNIQUE KEY grievance_request (organization_id, request_key),
  KEY grievance_agreement (organization_id, agreement_id),
  KEY grievance_steward (organization_id, steward_id),
  KEY grievance_by_outcome (organization_id, outcome, ended_on),
  CONSTRAINT grievance_of_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT grievance_under_agreement FOREIGN KEY (organization_id, agreement_id)
    REFERENCES collective_agreement (organization_id, id),
  CONSTRAINT grievance_of_steward FOREIGN KEY (organization_id, steward_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE grievance_grievor (
  organization_id  INT     NOT NULL,
  id               BIGINT  NOT NULL,
  version          INT     NOT NULL,
  case_id          BIGINT  NOT NULL,
  worker_id        BIGINT  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY grievance_grievor_once (organization_id, case_id, worker_id),
  KEY grievance_grievor_worker (organization_id, worker_id),
  CONSTRAINT grievance_grievor_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT grievance_grievor_of FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- The articles that the employer is said to have broken.
CREATE TABLE grievance_article (
  organization_id  INT     NOT NULL,
  id               BIGINT  NOT NULL,
  version          INT     NOT NULL,
  case_id          BIGINT  NOT NULL,
  article_id       BIGINT  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY grievance_article_once (organization_id, case_id, article_id),
  KEY grievance_article_cited (organization_id, article_id),
  CONSTRAINT grievance_article_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT grievance_article_of FOREIGN KEY (organization_id, article_id) REFERENCES agreement_article (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- What happened in the course of a grievance. An entry that was wrong is struck out and stays to be read.
CREATE TABLE grievance_entry (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  case_id          BIGINT           NOT NULL,
  kind             VARCHAR(12)      NOT NULL,
  step             INT              NOT NULL,
  on_day           DATE             NOT NULL,
  answer           VARCHAR(12)      NULL,
  side             VARCHAR(12)      NULL,
  until_day        DATE             NULL,
  people           VARBINARY(2049)  NULL,
  words            MEDIUMBLOB       NULL,
  entered_at       DATETIME(6)      NOT NULL,
  entered_by       BIGINT           NULL,
  entered_by_name  VARBINARY(513)   NULL,
  struck_at        DATETIME(6)      NULL,
  struck_by        BIGINT           NULL,
  struck_why       VARBINARY(2049)  NULL,
  PRIMARY KEY (organization_id, id),
  KEY grievance_entry_by_case (organization_id, case_id, on_day),
  CONSTRAINT grievance_entry_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
