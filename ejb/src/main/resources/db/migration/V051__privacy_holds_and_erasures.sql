-- The day on which everything that says who a worker is was taken out.
ALTER TABLE worker ADD COLUMN erased_on DATE NULL;

-- While a hold is live nothing of the worker is erased, by nobody and no schedule.
CREATE TABLE legal_hold (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  worker_id         BIGINT           NOT NULL,
  case_id           BIGINT           NULL,
  reason            VARBINARY(2033)  NULL,
  until_on          DATE             NULL,
  placed_at         DATETIME(6)      NOT NULL,
  placed_by         BIGINT           NULL,
  placed_by_name    VARBINARY(513)     NOT NULL,
  released_at       DATETIME(6)      NULL,
  released_by       BIGINT           NULL,
  released_by_name  VARBINARY(513)     NULL,
  PRIMARY KEY (organization_id, id),
  KEY legal_hold_by_worker (organization_id, worker_id, released_at, until_on),
  CONSTRAINT legal_hold_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id),
  CONSTRAINT legal_hold_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- One person asks, another agrees. The row stays as proof of what was done; it holds no word about the worker.
CREATE TABLE erasure_request (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  worker_id        BIGINT        NOT NULL,
  case_id          BIGINT        NOT NULL,
  ground           VARCHAR(24)   NOT NULL,
  state            VARCHAR(12)   NOT NULL,
  asked_at         DATETIME(6)   NOT NULL,
  asked_by         BIGINT        NULL,
  asked_by_name    VARBINARY(513)  NOT NULL,
  decided_at       DATETIME(6)   NULL,
  decided_by       BIGINT        NULL,
  decided_by_name  VARBINARY(513)  NULL,
  changed_rows     INT           NULL,
  deleted_rows     INT           NULL,
  PRIMARY KEY (organization_id, id),
  KEY erasure_request_by_worker (organization_id, worker_id, state),
  KEY erasure_request_by_state (organization_id, state, asked_at),
  CONSTRAINT erasure_request_worker FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id),
  CONSTRAINT erasure_request_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
