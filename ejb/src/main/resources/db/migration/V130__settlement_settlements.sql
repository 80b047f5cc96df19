-- What was agreed or ordered in a case: one sum, divided among claimants. Its money stands in postings; here stands why.
CREATE TABLE settlement (
  organization_id      INT              NOT NULL,
  id                   BIGINT           NOT NULL,
  version              INT              NOT NULL,
  case_id              BIGINT           NOT NULL,
  kind                 VARCHAR(12)      NOT NULL,
  state                VARCHAR(12)      NOT NULL,
  rule                 VARCHAR(12)      NOT NULL,
  total                DECIMAL(19, 4)   NOT NULL,
  -- What rounding down left, given out in smallest units.
  remainder            DECIMAL(19, 4)   NOT NULL,
  currency             CHAR(3)          NOT NULL,
  agreed_on            DATE             NOT NULL,
  reference            VARBINARY(833)   NULL,
  terms                MEDIUMBLOB       NULL,
  evidence_id          BIGINT           NULL,
  grace_days           INT              NOT NULL,
  accelerates          BOOLEAN          NOT NULL,
  increase             VARCHAR(16)      NOT NULL,
  increase_value       DECIMAL(19, 4)   NULL,
  increase_basis       VARBINARY(2033)  NULL,
  in_force_on          DATE             NULL,
  -- What had been paid in the case before: it meets none of these promises.
  paid_before          DECIMAL(19, 4)   NULL,
  defaulted_on         DATE             NULL,
  ended_on             DATE             NULL,
  ended_why            VARBINARY(2033)  NULL,
  -- Made by the form that drew it up: sent twice, it draws up one.
  request_key          CHAR(36)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  drawn_up_at          DATETIME(6)      NOT NULL,
  drawn_up_by          BIGINT           NULL,
  drawn_up_by_name     VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY settlement_request (organization_id, request_key),
  KEY settlement_of_case (organization_id, case_id, agreed_on),
  CONSTRAINT settlement_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT settlement_evidence FOREIGN KEY (organization_id, evidence_id) REFERENCES evidence_file (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- What of it is one claimant's, and what they said to it.
CREATE TABLE settlement_share (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  settlement_id     BIGINT           NOT NULL,
  worker_id         BIGINT           NULL,
  position          INT              NOT NULL,
  weight            DECIMAL(19, 4)   NOT NULL,
  amount            DECIMAL(19, 4)   NOT NULL,
  unit              DECIMAL(19, 4)   NOT NULL,
  answer            VARCHAR(12)      NOT NULL,
  answered_on       DATE             NULL,
  answered_how      VARCHAR(12)      NULL,
  note              VARBINARY(2033)  NULL,
  recorded_at       DATETIME(6)      NULL,
  recorded_by       BIGINT           NULL,
  recorded_by_name  VARBINARY(513)   NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY settlement_share_once (organization_id, settlement_id, worker_id),
  KEY settlement_share_worker (organization_id, worker_id),
  CONSTRAINT settlement_share_settlement FOREIGN KEY (organization_id, settlement_id) REFERENCES settlement (organization_id, id),
  CONSTRAINT settlement_share_of FOREIGN KEY (organization_id, worker_id) REFERENCES worker (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- Which posting came from which share.
CREATE TABLE share_posting (
  organization_id  INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  share_id         BIGINT       NOT NULL,
  posting_id       BIGINT       NOT NULL,
  cause            VARCHAR(12)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY share_posting_once (organization_id, posting_id),
  KEY share_posting_share (organization_id, share_id),
  CONSTRAINT share_posting_of_share FOREIGN KEY (organization_id, share_id) REFERENCES settlement_share (organization_id, id),
  CONSTRAINT share_posting_posting FOREIGN KEY (organization_id, posting_id) REFERENCES money_posting (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
