-- How a case ended for one claimant; null for the whole case.
ALTER TABLE case_outcome
  ADD COLUMN worker_id BIGINT NULL,
  ADD KEY case_outcome_worker (organization_id, worker_id),
  ADD CONSTRAINT case_outcome_of_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id);

-- What was asked when a case was closed. A case that was taken up again is closed by a second row.
CREATE TABLE case_closing (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  case_id           BIGINT           NOT NULL,
  closed_on         DATE             NOT NULL,
  days              INT              NOT NULL,
  hours             DECIMAL(9, 2)    NOT NULL,
  summary           VARBINARY(4033)  NULL,
  recorded_at       DATETIME(6)      NOT NULL,
  recorded_by       BIGINT           NULL,
  recorded_by_name  VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY case_closing_of_case (organization_id, case_id, id),
  CONSTRAINT case_closing_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- What a claimant said then: content with it from 1 to 5, and safe.
CREATE TABLE claimant_feedback (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  closing_id       BIGINT           NOT NULL,
  worker_id        BIGINT           NULL,
  position         INT              NOT NULL,
  satisfaction     INT              NULL,
  safety           VARCHAR(16)      NOT NULL,
  words            VARBINARY(4033)  NULL,
  PRIMARY KEY (organization_id, id),
  KEY claimant_feedback_of_closing (organization_id, closing_id, position),
  KEY claimant_feedback_worker (organization_id, worker_id),
  CONSTRAINT claimant_feedback_closing FOREIGN KEY (organization_id, closing_id) REFERENCES case_closing (organization_id, id),
  CONSTRAINT claimant_feedback_of FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
