-- What a worker agreed to. Append-only: a withdrawal is a row of its own. The three sealed texts are all that an erasure
-- may take out of a row (TableGrants).
CREATE TABLE consent (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  worker_id         BIGINT           NOT NULL,
  -- Null: for every case of the worker.
  case_id           BIGINT           NULL,
  purpose           VARCHAR(24)      NOT NULL,
  extent            VARCHAR(16)      NOT NULL,
  -- Null: whoever serves the purpose. Else this guest alone.
  recipient_id      BIGINT           NULL,
  recipient         VARBINARY(833)   NULL,
  given_how         VARCHAR(16)      NOT NULL,
  given_on          DATE             NOT NULL,
  until_at          DATETIME(6)      NOT NULL,
  evidence          VARBINARY(2033)  NULL,
  recorded_at       DATETIME(6)      NOT NULL,
  recorded_by       BIGINT           NULL,
  recorded_by_name  VARCHAR(120)     NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY consent_by_worker (organization_id, worker_id, purpose, until_at),
  CONSTRAINT consent_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id),
  CONSTRAINT consent_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT consent_recipient FOREIGN KEY (organization_id, recipient_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE consent_withdrawal (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  consent_id        BIGINT           NOT NULL,
  withdrawn_by      VARCHAR(16)      NOT NULL,
  withdrawn_on      DATE             NOT NULL,
  reason            VARBINARY(2033)  NULL,
  recorded_at       DATETIME(6)      NOT NULL,
  recorded_by       BIGINT           NULL,
  recorded_by_name  VARCHAR(120)     NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY consent_withdrawal_once (organization_id, consent_id),
  CONSTRAINT consent_withdrawal_consent FOREIGN KEY (organization_id, consent_id)
    REFERENCES consent (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- From here on a guest sees a case by the worker's consent alone. No share of before has one in the ledger: they end,
-- and are given again once the consent is written down.
UPDATE case_access x
  JOIN case_file c ON c.organization_id = x.organization_id AND c.id = x.case_id
   SET x.until_at = UTC_TIMESTAMP(6)
 WHERE x.kind = 'GUEST' AND c.worker_id IS NOT NULL AND x.until_at > UTC_TIMESTAMP(6);
