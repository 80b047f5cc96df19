-- Tries to sign in, of known and unknown addresses alike; neither is stored but as a keyed hash. Rows live for a day.
CREATE TABLE sign_in_try (
  id           BIGINT       NOT NULL,
  account_key  CHAR(64)     NOT NULL,
  origin_key   CHAR(64)     NOT NULL,
  familiar     BOOLEAN      NOT NULL,
  tried_at     DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY sign_in_try_by_account (account_key, tried_at),
  KEY sign_in_try_by_origin (origin_key, tried_at),
  KEY sign_in_try_by_time (tried_at)
) DEFAULT CHARSET = utf8mb4;

-- Browsers in which a person has signed in before: what strangers try elsewhere does not keep them out.
CREATE TABLE account_device (
  id            BIGINT       NOT NULL,
  account_id    BIGINT       NOT NULL,
  token_hash    CHAR(64)     NOT NULL,
  last_used_at  DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY account_device_once (account_id, token_hash),
  KEY account_device_by_token (token_hash),
  KEY account_device_by_time (last_used_at),
  CONSTRAINT account_device_account FOREIGN KEY (account_id) REFERENCES account (id)
) DEFAULT CHARSET = utf8mb4;
