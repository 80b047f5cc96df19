-- Payouts that are made together. One that was released is carried on after a stop, until each of its payouts is made.
CREATE TABLE disbursement_run (
  organization_id   INT             NOT NULL,
  id                BIGINT          NOT NULL,
  version           INT             NOT NULL,
  state             VARCHAR(12)     NOT NULL,
  payouts           INT             NOT NULL,
  means             VARCHAR(12)     NULL,
  made_at           DATETIME(6)     NOT NULL,
  made_by           BIGINT          NULL,
  made_by_name      VARBINARY(513)  NOT NULL,
  released_at       DATETIME(6)     NULL,
  released_by       BIGINT          NULL,
  released_by_name  VARBINARY(513)  NULL,
  ended_at          DATETIME(6)     NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT disbursement_run_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  KEY disbursement_run_by_state (organization_id, state),
  CONSTRAINT disbursement_run_two_people CHECK (made_by <> released_by)
) DEFAULT CHARSET = utf8mb4;

-- What goes out of the trust account: to a worker, to the state, or to who bore the fees and costs.
CREATE TABLE disbursement (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  case_id           BIGINT           NOT NULL,
  payment_id        BIGINT           NOT NULL,
  payee             VARCHAR(12)      NOT NULL,
  worker_id         BIGINT           NULL,
  state             VARCHAR(12)      NOT NULL,
  means             VARCHAR(12)      NULL,
  amount            DECIMAL(19, 4)   NOT NULL,
  currency          CHAR(3)          NOT NULL,
  run_id            BIGINT           NULL,
  problem           VARCHAR(40)      NULL,
  planned_at        DATETIME(6)      NOT NULL,
  planned_by        BIGINT           NULL,
  planned_by_name   VARBINARY(513)   NOT NULL,
  paid_on           DATE             NULL,
  released_at       DATETIME(6)      NULL,
  released_by       BIGINT           NULL,
  released_by_name  VARBINARY(513)   NULL,
  receipt_number    INT              NULL,
  reference         VARBINARY(513)   NULL,
  ended_by_name     VARBINARY(513)   NULL,
  ended_why         VARBINARY(2033)  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY disbursement_receipt (organization_id, case_id, receipt_number),
  KEY disbursement_by_payment (organization_id, payment_id),
  KEY disbursement_by_worker (organization_id, worker_id),
  KEY disbursement_by_run (organization_id, run_id, state),
  KEY disbursement_by_state (organization_id, state, run_id),
  CONSTRAINT disbursement_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT disbursement_payment FOREIGN KEY (organization_id, payment_id)
    REFERENCES employer_payment (organization_id, id),
  CONSTRAINT disbursement_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id),
  CONSTRAINT disbursement_in_run FOREIGN KEY (organization_id, run_id)
    REFERENCES disbursement_run (organization_id, id),
  CONSTRAINT disbursement_two_people CHECK (planned_by <> released_by),
  CONSTRAINT disbursement_above_zero CHECK (amount > 0)
) DEFAULT CHARSET = utf8mb4;

-- What a payout consists of. Append-only: a payout that is given up keeps its parts.
CREATE TABLE disbursement_part (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  disbursement_id  BIGINT          NOT NULL,
  worker_id        BIGINT          NULL,
  violation        VARCHAR(24)     NOT NULL,
  component        VARCHAR(12)     NOT NULL,
  amount           DECIMAL(19, 4)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY disbursement_part_of (organization_id, disbursement_id),
  KEY disbursement_part_by_worker (organization_id, worker_id),
  CONSTRAINT disbursement_part_disbursement FOREIGN KEY (organization_id, disbursement_id)
    REFERENCES disbursement (organization_id, id),
  CONSTRAINT disbursement_part_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

ALTER TABLE money_posting
  ADD CONSTRAINT money_posting_disbursement FOREIGN KEY (organization_id, disbursement_id)
    REFERENCES disbursement (organization_id, id);
ALTER TABLE trust_entry
  ADD CONSTRAINT trust_entry_payment FOREIGN KEY (organization_id, payment_id)
    REFERENCES employer_payment (organization_id, id),
  ADD CONSTRAINT trust_entry_disbursement FOREIGN KEY (organization_id, disbursement_id)
    REFERENCES disbursement (organization_id, id);
