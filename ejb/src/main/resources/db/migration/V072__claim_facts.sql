-- A claim is one sealed document of facts per claimant; see docs/adr/0027-claims.md. V073 writes those of the claims that
-- were kept as weekly totals, and V074 takes their columns away.
ALTER TABLE wage_claim
  ADD COLUMN worker_id  BIGINT       NULL AFTER case_id,
  ADD COLUMN language   VARCHAR(35)  NULL,
  ADD COLUMN facts      MEDIUMBLOB   NULL,
  MODIFY COLUMN pay_basis VARCHAR(16) NULL,
  MODIFY COLUMN rate DECIMAL(19, 4) NULL,
  ADD UNIQUE KEY wage_claim_claimant (organization_id, case_id, worker_id),
  ADD KEY wage_claim_worker (organization_id, worker_id),
  DROP KEY wage_claim_case;

UPDATE wage_claim c
  JOIN case_file f ON f.organization_id = c.organization_id AND f.id = c.case_id
  SET c.worker_id = f.worker_id;

ALTER TABLE wage_claim
  ADD CONSTRAINT wage_claim_claimant_worker FOREIGN KEY (organization_id, worker_id)
    REFERENCES worker (organization_id, id);

ALTER TABLE wage_calculation ADD COLUMN claim_id BIGINT NULL AFTER case_id;

UPDATE wage_calculation k
  JOIN wage_claim c ON c.organization_id = k.organization_id AND c.case_id = k.case_id
  SET k.claim_id = c.id;

ALTER TABLE wage_calculation
  ADD KEY wage_calculation_by_claim (organization_id, claim_id, id),
  ADD CONSTRAINT wage_calculation_claim FOREIGN KEY (organization_id, claim_id) REFERENCES wage_claim (organization_id, id);

-- Which calculation holds: the one that was accepted last. One that is kept back stays in the list. Rows are only ever added.
CREATE TABLE calculation_decision (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  claim_id         BIGINT          NOT NULL,
  calculation_id   BIGINT          NOT NULL,
  decision         VARCHAR(16)     NOT NULL,
  decided_at       DATETIME(6)     NOT NULL,
  decided_by       BIGINT          NULL,
  decided_by_name  VARBINARY(513)  NULL,
  PRIMARY KEY (organization_id, id),
  KEY calculation_decision_by_claim (organization_id, claim_id, id),
  CONSTRAINT calculation_decision_calculation FOREIGN KEY (organization_id, calculation_id)
    REFERENCES wage_calculation (organization_id, id),
  CONSTRAINT calculation_decision_claim FOREIGN KEY (organization_id, claim_id) REFERENCES wage_claim (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- Derived from the accepted calculation of a claim: what is lost when, by payday and forum. Only what is not barred yet.
CREATE TABLE claim_payday (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  case_id          BIGINT          NOT NULL,
  claim_id         BIGINT          NOT NULL,
  due_on           DATE            NOT NULL,
  forum            VARCHAR(200)    NOT NULL,
  last_day         DATE            NULL,
  amount           DECIMAL(19, 4)  NOT NULL,
  currency         CHAR(3)         NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY claim_payday_by_last_day (organization_id, last_day, case_id),
  KEY claim_payday_by_claim (organization_id, claim_id),
  CONSTRAINT claim_payday_claim FOREIGN KEY (organization_id, claim_id) REFERENCES wage_claim (organization_id, id),
  CONSTRAINT claim_payday_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
