-- What a person has beside their password, for their place in one organisation: an organisation that made the account
-- may know its password, so that a factor enrolled there must never open a place in another.
CREATE TABLE authenticator_app (
  organization_id  INT             NOT NULL,
  id               BIGINT          NOT NULL,
  version          INT             NOT NULL,
  account_id       BIGINT          NOT NULL,
  secret           VARBINARY(255)  NOT NULL,
  last_step        BIGINT          NOT NULL,
  wrong_codes      INT             NOT NULL,
  paused_until     DATETIME(6)     NULL,
  added_at         DATETIME(6)     NOT NULL,
  last_used_at     DATETIME(6)     NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY authenticator_app_of_person (organization_id, account_id),
  CONSTRAINT authenticator_app_membership FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE recovery_code (
  organization_id  INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  account_id       BIGINT       NOT NULL,
  code_hash        CHAR(64)     NOT NULL,
  made_at          DATETIME(6)  NOT NULL,
  used_at          DATETIME(6)  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY recovery_code_once (organization_id, account_id, code_hash),
  CONSTRAINT recovery_code_membership FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

-- Public keys only; the private key stays in the person's device.
CREATE TABLE passkey (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  account_id       BIGINT           NOT NULL,
  name             VARCHAR(60)      NOT NULL,
  user_handle      VARBINARY(64)    NOT NULL,
  credential_id    VARBINARY(1023)  NOT NULL,
  credential_data  VARBINARY(4096)  NOT NULL,
  sign_count       BIGINT           NOT NULL,
  backup_eligible  BOOLEAN          NOT NULL,
  backed_up        BOOLEAN          NOT NULL,
  transports       VARCHAR(120)     NOT NULL,
  added_at         DATETIME(6)      NOT NULL,
  last_used_at     DATETIME(6)      NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY passkey_credential (organization_id, credential_id),
  KEY passkey_of_person (organization_id, account_id),
  CONSTRAINT passkey_membership FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
