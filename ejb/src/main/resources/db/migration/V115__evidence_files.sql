-- The files of a case. Names and what is said of a file are sealed; its content is one encrypted stream, cut into rows.
CREATE TABLE evidence_file (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  case_id           BIGINT           NOT NULL,
  -- The claimant it was brought for; null where the case names none.
  worker_id         BIGINT           NULL,
  state             VARCHAR(16)      NOT NULL,
  kind              VARCHAR(16)      NOT NULL,
  file_type         VARCHAR(8)       NOT NULL,
  size_bytes        BIGINT           NOT NULL,
  dated_on          DATE             NULL,
  name              VARBINARY(833)   NOT NULL,
  sha256            VARBINARY(289)   NULL,
  from_whom         VARBINARY(833)   NULL,
  note              VARBINARY(4033)  NULL,
  added_at          DATETIME(6)      NOT NULL,
  added_by          BIGINT           NULL,
  added_by_name     VARBINARY(513)   NOT NULL,
  removed_at        DATETIME(6)      NULL,
  removed_by_name   VARBINARY(513)   NULL,
  removal_reason    VARBINARY(2033)  NULL,
  PRIMARY KEY (organization_id, id),
  KEY evidence_file_by_case (organization_id, case_id, id),
  KEY evidence_file_by_worker (organization_id, worker_id),
  KEY evidence_file_by_state (organization_id, state),
  CONSTRAINT evidence_file_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT evidence_file_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- Portions of half a megabyte: a statement of any server in use holds several.
CREATE TABLE evidence_portion (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  evidence_id       BIGINT           NOT NULL,
  place             INT              NOT NULL,
  content           MEDIUMBLOB       NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY evidence_portion_of_file (organization_id, evidence_id, place),
  CONSTRAINT evidence_portion_file FOREIGN KEY (organization_id, evidence_id)
    REFERENCES evidence_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
