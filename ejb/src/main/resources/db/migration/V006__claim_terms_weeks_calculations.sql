-- The agreed terms of the employment a wage claim is about; one row per case.
CREATE TABLE wage_claim (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  case_id          BIGINT          NOT NULL,
  pay_basis        VARCHAR(16)     NOT NULL,
  rate             DECIMAL(19, 4)  NOT NULL,
  hours_per_week   DECIMAL(7, 2)   NULL,
  days_per_week    DECIMAL(4, 2)   NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY wage_claim_case (organization_id, case_id),
  CONSTRAINT wage_claim_case_file FOREIGN KEY (organization_id, case_id)
    REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE work_week (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  claim_id         BIGINT          NOT NULL,
  week_start       DATE            NOT NULL,
  hours_worked     DECIMAL(7, 2)   NOT NULL,
  amount_paid      DECIMAL(19, 4)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY work_week_once (organization_id, claim_id, week_start),
  CONSTRAINT work_week_claim FOREIGN KEY (organization_id, claim_id) REFERENCES wage_claim (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- A calculation is a value: its inputs, the rule pack and the lines are kept whole and never changed.
CREATE TABLE wage_calculation (
  organization_id     INT             NOT NULL,
  id                  BIGINT          NOT NULL,
  version             INT             NOT NULL,
  case_id             BIGINT          NOT NULL,
  calculated_at       DATETIME(6)     NOT NULL,
  calculated_by       BIGINT          NULL,
  calculated_by_name  VARCHAR(120)    NOT NULL,
  pack_id             VARCHAR(40)     NOT NULL,
  pack_version        VARCHAR(20)     NOT NULL,
  currency            CHAR(3)         NOT NULL,
  total               DECIMAL(19, 4)  NOT NULL,
  input_json          MEDIUMTEXT      NOT NULL,
  result_json         MEDIUMTEXT      NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY wage_calculation_by_case (organization_id, case_id, id),
  CONSTRAINT wage_calculation_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
