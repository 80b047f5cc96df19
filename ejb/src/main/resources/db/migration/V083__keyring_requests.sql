-- One person asks for an operation on keys, another agrees. No name stands here: a name is sealed with the keys that may go.
CREATE TABLE key_request (
  organization_id  INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  operation        VARCHAR(24)  NOT NULL,
  state            VARCHAR(12)  NOT NULL,
  asked_at         DATETIME(6)  NOT NULL,
  asked_by         BIGINT       NOT NULL,
  decided_at       DATETIME(6)  NULL,
  decided_by       BIGINT       NULL,
  PRIMARY KEY (organization_id, id),
  KEY key_request_by_time (organization_id, asked_at),
  KEY key_request_by_asker (organization_id, asked_by),
  KEY key_request_by_decider (organization_id, decided_by),
  CONSTRAINT key_request_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT key_request_asker FOREIGN KEY (organization_id, asked_by)
    REFERENCES membership (organization_id, account_id),
  CONSTRAINT key_request_decider FOREIGN KEY (organization_id, decided_by)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
