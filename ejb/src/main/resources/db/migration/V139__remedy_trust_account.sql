-- Money of others, held for the claimants of a case until it is in their hands. No case spends what belongs to another: each has
-- a balance of its own, and the database refuses one below zero whatever the code does.
CREATE TABLE trust_balance (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  case_id          BIGINT          NOT NULL,
  currency         CHAR(3)         NOT NULL,
  balance          DECIMAL(19, 4)  NOT NULL,
  -- How many receipts the case has given, so that each has its own number.
  receipts         INT             NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY trust_balance_of_case (organization_id, case_id, currency),
  CONSTRAINT trust_balance_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT trust_balance_covered CHECK (balance >= 0)
) DEFAULT CHARSET = utf8mb4;

-- What moved it. Append-only.
CREATE TABLE trust_entry (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  case_id          BIGINT          NOT NULL,
  kind             VARCHAR(12)     NOT NULL,
  amount           DECIMAL(19, 4)  NOT NULL,
  balance_after    DECIMAL(19, 4)  NOT NULL,
  currency         CHAR(3)         NOT NULL,
  booked_on        DATE            NOT NULL,
  posted_at        DATETIME(6)     NOT NULL,
  posted_by        BIGINT          NULL,
  posted_by_name   VARBINARY(513)  NOT NULL,
  payment_id       BIGINT          NULL,
  disbursement_id  BIGINT          NULL,
  PRIMARY KEY (organization_id, id),
  -- What came in comes in once, and what went out goes out once.
  UNIQUE KEY trust_entry_of_payment (organization_id, payment_id, kind),
  UNIQUE KEY trust_entry_of_disbursement (organization_id, disbursement_id, kind),
  KEY trust_entry_by_case (organization_id, case_id, currency, booked_on, amount),
  KEY trust_entry_by_day (organization_id, currency, booked_on, amount),
  CONSTRAINT trust_entry_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
