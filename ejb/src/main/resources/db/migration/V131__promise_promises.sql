-- What somebody has to do by a day: pay an instalment, take a worker back, or look whether the worker is still there.
CREATE TABLE promise (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  case_id          BIGINT           NOT NULL,
  settlement_id    BIGINT           NULL,
  -- The promise that was kept and is looked at again.
  follows_id       BIGINT           NULL,
  worker_id        BIGINT           NULL,
  kind             VARCHAR(24)      NOT NULL,
  state            VARCHAR(12)      NOT NULL,
  responsible      VARCHAR(16)      NOT NULL,
  position         INT              NOT NULL,
  ordered          BOOLEAN          NOT NULL,
  due_on           DATE             NOT NULL,
  grace_days       INT              NOT NULL,
  -- The due day and the days of grace.
  last_on          DATE             NOT NULL,
  amount           DECIMAL(19, 4)   NULL,
  paid             DECIMAL(19, 4)   NULL,
  currency         CHAR(3)          NULL,
  what             VARBINARY(4033)  NULL,
  verification     VARBINARY(2033)  NULL,
  follow_ups       VARCHAR(24)      NULL,
  next_act         VARCHAR(24)      NULL,
  kept_on          DATE             NULL,
  broken_on        DATE             NULL,
  ended_why        VARBINARY(2033)  NULL,
  made_at          DATETIME(6)      NOT NULL,
  made_by          BIGINT           NULL,
  made_by_name     VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  -- The compliance watch, in the order in which it is read.
  KEY promise_by_state (organization_id, state, due_on, id),
  KEY promise_of_case (organization_id, case_id, due_on, id),
  KEY promise_of_settlement (organization_id, settlement_id, due_on, id),
  KEY promise_followed (organization_id, follows_id),
  KEY promise_worker (organization_id, worker_id),
  CONSTRAINT promise_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT promise_settlement FOREIGN KEY (organization_id, settlement_id) REFERENCES settlement (organization_id, id),
  CONSTRAINT promise_follows FOREIGN KEY (organization_id, follows_id) REFERENCES promise (organization_id, id),
  CONSTRAINT promise_of_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- Somebody looked whether it was kept. Append-only: a later look follows an earlier one.
CREATE TABLE promise_check (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  promise_id        BIGINT           NOT NULL,
  result            VARCHAR(12)      NOT NULL,
  checked_on        DATE             NOT NULL,
  evidence_id       BIGINT           NULL,
  verified_by       VARBINARY(833)   NULL,
  words             VARBINARY(4033)  NULL,
  recorded_at       DATETIME(6)      NOT NULL,
  recorded_by       BIGINT           NULL,
  recorded_by_name  VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY promise_check_of_promise (organization_id, promise_id, id),
  CONSTRAINT promise_check_promise FOREIGN KEY (organization_id, promise_id) REFERENCES promise (organization_id, id),
  CONSTRAINT promise_check_evidence FOREIGN KEY (organization_id, evidence_id) REFERENCES evidence_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
