-- A month whose trust account was reconciled with the bank. Append-only.
CREATE TABLE month_closing (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  currency         CHAR(3)         NOT NULL,
  last_day         DATE            NOT NULL,
  book_balance     DECIMAL(19, 4)  NOT NULL,
  bank_balance     DECIMAL(19, 4)  NOT NULL,
  in_transit       DECIMAL(19, 4)  NOT NULL,
  outstanding      DECIMAL(19, 4)  NOT NULL,
  set_aside        DECIMAL(19, 4)  NOT NULL,
  closed_at        DATETIME(6)     NOT NULL,
  closed_by        BIGINT          NULL,
  closed_by_name   VARBINARY(513)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT month_closing_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  UNIQUE KEY month_closing_of_month (organization_id, currency, last_day)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_statement (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  -- Of the content: the same file is not taken twice.
  fingerprint       CHAR(64)         NOT NULL,
  format            VARCHAR(12)      NOT NULL,
  currency          CHAR(3)          NOT NULL,
  first_day         DATE             NOT NULL,
  last_day          DATE             NOT NULL,
  opening_balance   DECIMAL(19, 4)   NULL,
  closing_balance   DECIMAL(19, 4)   NULL,
  entries           INT              NOT NULL,
  account           VARBINARY(513)   NULL,
  file_name         VARBINARY(833)   NOT NULL,
  imported_at       DATETIME(6)      NOT NULL,
  imported_by       BIGINT           NULL,
  imported_by_name  VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT bank_statement_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  UNIQUE KEY bank_statement_file (organization_id, fingerprint),
  KEY bank_statement_by_day (organization_id, currency, last_day)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE bank_line (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  statement_id     BIGINT           NOT NULL,
  -- Of account, day, amount, texts and the place among equals: a line that two statements hold is taken once.
  fingerprint      CHAR(64)         NOT NULL,
  booked_on        DATE             NOT NULL,
  amount           DECIMAL(19, 4)   NOT NULL,
  currency         CHAR(3)          NOT NULL,
  other_party      VARBINARY(833)   NULL,
  reference        VARBINARY(2033)  NULL,
  state            VARCHAR(12)      NOT NULL,
  payment_id       BIGINT           NULL,
  disbursement_id  BIGINT           NULL,
  settled_at       DATETIME(6)      NULL,
  settled_by       BIGINT           NULL,
  settled_by_name  VARBINARY(513)   NULL,
  why              VARBINARY(2033)  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY bank_line_once (organization_id, fingerprint),
  -- A payment, or payout, stands on one line of the bank; one that bounced on a second.
  UNIQUE KEY bank_line_payment (organization_id, payment_id, state),
  UNIQUE KEY bank_line_disbursement (organization_id, disbursement_id, state),
  KEY bank_line_by_state (organization_id, state, currency, booked_on),
  KEY bank_line_by_statement (organization_id, statement_id),
  CONSTRAINT bank_line_statement FOREIGN KEY (organization_id, statement_id)
    REFERENCES bank_statement (organization_id, id),
  CONSTRAINT bank_line_payment FOREIGN KEY (organization_id, payment_id)
    REFERENCES employer_payment (organization_id, id),
  CONSTRAINT bank_line_disbursement FOREIGN KEY (organization_id, disbursement_id)
    REFERENCES disbursement (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
