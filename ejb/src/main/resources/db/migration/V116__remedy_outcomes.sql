-- How a case ended, beside its status. A later row follows an earlier one; the last one counts.
CREATE TABLE case_outcome (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  case_id           BIGINT           NOT NULL,
  outcome           VARCHAR(32)      NOT NULL,
  -- Null where a register does not say.
  ended_on          DATE             NULL,
  note              VARBINARY(2033)  NULL,
  -- What the register calls it that the case came from.
  original_words    VARBINARY(833)   NULL,
  recorded_at       DATETIME(6)      NOT NULL,
  recorded_by       BIGINT           NULL,
  recorded_by_name  VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY case_outcome_by_case (organization_id, case_id, recorded_at),
  CONSTRAINT case_outcome_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
