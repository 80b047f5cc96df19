-- What an amount is for, where it is written down, and which payout it belongs to. Until now every amount was wages.
ALTER TABLE money_posting
  ADD COLUMN component        VARCHAR(12)  NOT NULL DEFAULT 'WAGES',
  ADD COLUMN evidence_id      BIGINT       NULL,
  ADD COLUMN disbursement_id  BIGINT       NULL,
  ADD KEY money_posting_by_evidence (organization_id, evidence_id),
  ADD KEY money_posting_by_disbursement (organization_id, disbursement_id),
  ADD KEY money_posting_latest (organization_id, case_id, effective_on, id),
  ADD CONSTRAINT money_posting_evidence FOREIGN KEY (organization_id, evidence_id)
    REFERENCES evidence_file (organization_id, id);

-- Sums of a case, and the lines of the dashboards, from the index alone.
ALTER TABLE money_posting
  ADD KEY money_posting_sums (organization_id, case_id, stage, violation, component, effective_on, amount),
  DROP KEY money_posting_by_case;

-- Somebody else than who entered an amount stands by it. Append-only, like what it confirms.
CREATE TABLE money_confirmation (
  organization_id    INT             NOT NULL,
  id                 BIGINT          NOT NULL,
  version            INT             NOT NULL,
  posting_id         BIGINT          NOT NULL,
  recorded_by        BIGINT          NULL,
  confirmed_at       DATETIME(6)     NOT NULL,
  confirmed_by       BIGINT          NULL,
  confirmed_by_name  VARBINARY(513)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY money_confirmation_of_posting (organization_id, posting_id),
  CONSTRAINT money_confirmation_posting FOREIGN KEY (organization_id, posting_id)
    REFERENCES money_posting (organization_id, id),
  CONSTRAINT money_confirmation_two_people CHECK (recorded_by <> confirmed_by)
) DEFAULT CHARSET = utf8mb4;
