-- Counts and sums only: no name, no case number, no free text ever enters these tables.
-- The violation '*' stands for the whole case, so that a case with two violations is counted once in totals.
CREATE TABLE dashboard_cell (
  organization_id   INT             NOT NULL,
  country           CHAR(2)         NOT NULL,
  currency          CHAR(3)         NOT NULL,
  opened_month      DATE            NOT NULL,
  violation         VARCHAR(24)     NOT NULL,
  sector            VARCHAR(24)     NOT NULL,
  cases             INT             NOT NULL,
  claimed           DECIMAL(19, 4)  NOT NULL,
  computed          DECIMAL(19, 4)  NOT NULL,
  awarded           DECIMAL(19, 4)  NOT NULL,
  agreed            DECIMAL(19, 4)  NOT NULL,
  paid              DECIMAL(19, 4)  NOT NULL,
  -- The part of paid that belongs to cases with a computed amount: the recovery rate compares like with like.
  paid_of_computed  DECIMAL(19, 4)  NOT NULL,
  PRIMARY KEY (organization_id, country, currency, opened_month, violation, sector)
) DEFAULT CHARSET = utf8mb4;

-- How many cases saw their first payment after how many days: a median cannot be added up, a histogram can.
CREATE TABLE dashboard_delay (
  organization_id  INT          NOT NULL,
  country          CHAR(2)      NOT NULL,
  currency         CHAR(3)      NOT NULL,
  opened_month     DATE         NOT NULL,
  violation        VARCHAR(24)  NOT NULL,
  sector           VARCHAR(24)  NOT NULL,
  days             INT          NOT NULL,
  cases            INT          NOT NULL,
  PRIMARY KEY (organization_id, country, currency, opened_month, violation, sector, days)
) DEFAULT CHARSET = utf8mb4;

-- Money by the month it was paid in, whenever the case was opened.
CREATE TABLE dashboard_payment (
  organization_id  INT             NOT NULL,
  country          CHAR(2)         NOT NULL,
  currency         CHAR(3)         NOT NULL,
  paid_month       DATE            NOT NULL,
  paid             DECIMAL(19, 4)  NOT NULL,
  PRIMARY KEY (organization_id, country, currency, paid_month)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE dashboard_state (
  organization_id  INT          NOT NULL,
  refreshed_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (organization_id)
) DEFAULT CHARSET = utf8mb4;
