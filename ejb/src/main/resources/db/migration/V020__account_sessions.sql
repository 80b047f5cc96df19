-- Who is signed in where. The value of the cookie is never stored, only its hash; a row stays for a while after its end.
CREATE TABLE account_session (
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  account_id       BIGINT        NOT NULL,
  organization_id  INT           NOT NULL,
  only_in          INT           NULL,
  token_hash       CHAR(64)      NOT NULL,
  proofs           VARCHAR(100)  NOT NULL,
  proved_at        DATETIME(6)   NOT NULL,
  device           VARCHAR(80)   NOT NULL,
  address          VARCHAR(45)   NOT NULL,
  created_at       DATETIME(6)   NOT NULL,
  last_seen_at     DATETIME(6)   NOT NULL,
  ended_at         DATETIME(6)   NULL,
  PRIMARY KEY (id),
  KEY account_session_by_account (account_id, ended_at),
  KEY account_session_by_place (organization_id, account_id),
  KEY account_session_by_time (created_at),
  CONSTRAINT account_session_membership FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
