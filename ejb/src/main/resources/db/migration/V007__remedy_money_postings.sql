-- Money in five stages (CLAIMED, COMPUTED, AWARDED, AGREED, PAID). Append-only: a correction is a posting that reverses.
CREATE TABLE money_posting (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  case_id          BIGINT          NOT NULL,
  worker_id        BIGINT          NULL,
  violation        VARCHAR(24)     NOT NULL,
  stage            VARCHAR(12)     NOT NULL,
  amount           DECIMAL(19, 4)  NOT NULL,
  currency         CHAR(3)         NOT NULL,
  effective_on     DATE            NOT NULL,
  posted_at        DATETIME(6)     NOT NULL,
  posted_by        BIGINT          NULL,
  posted_by_name   VARCHAR(120)    NOT NULL,
  note             VARCHAR(300)    NULL,
  reverses_id      BIGINT          NULL,
  request_key      VARCHAR(48)     NULL,
  PRIMARY KEY (organization_id, id),
  -- A posting is reversed once at most, and a form that is sent twice posts once.
  UNIQUE KEY money_posting_reversal (organization_id, reverses_id),
  UNIQUE KEY money_posting_request (organization_id, request_key),
  KEY money_posting_by_case (organization_id, case_id, stage, violation, effective_on, amount),
  KEY money_posting_by_day (organization_id, stage, effective_on, currency, amount),
  CONSTRAINT money_posting_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT money_posting_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id),
  CONSTRAINT money_posting_reverses FOREIGN KEY (organization_id, reverses_id)
    REFERENCES money_posting (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
