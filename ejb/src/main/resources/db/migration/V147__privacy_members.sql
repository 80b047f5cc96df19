-- The day on which everything that says who a member was was taken out. The place stays, because what they did refers to it.
ALTER TABLE membership ADD COLUMN erased_on DATE NULL;

-- One person asks, another agrees. The row stays as the proof; it holds no word about the member.
CREATE TABLE member_erasure (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  account_id       BIGINT          NOT NULL,
  ground           VARCHAR(24)     NOT NULL,
  state            VARCHAR(12)     NOT NULL,
  asked_at         DATETIME(6)     NOT NULL,
  asked_by         BIGINT          NULL,
  asked_by_name    VARBINARY(513)  NOT NULL,
  decided_at       DATETIME(6)     NULL,
  decided_by       BIGINT          NULL,
  decided_by_name  VARBINARY(513)  NULL,
  changed_rows     INT             NULL,
  deleted_rows     INT             NULL,
  PRIMARY KEY (organization_id, id),
  KEY member_erasure_by_member (organization_id, account_id, state),
  KEY member_erasure_by_state (organization_id, state, asked_at),
  CONSTRAINT member_erasure_member FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

-- Who leaves a group keeps the tie to it: what was said of the group stays in their record, and they can be forgotten.
ALTER TABLE grievance_grievor ADD COLUMN left_on DATE NULL;
