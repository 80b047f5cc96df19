CREATE TABLE account (
  id             BIGINT        NOT NULL,
  version        INT           NOT NULL,
  email          VARCHAR(254)  NOT NULL,
  display_name   VARCHAR(120)  NOT NULL,
  password_hash  VARCHAR(255)  NOT NULL,
  language       VARCHAR(8)    NOT NULL,
  active         BOOLEAN       NOT NULL,
  created_at     DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY account_email (email)
) DEFAULT CHARSET = utf8mb4;

-- A person's place in an organisation; the role is a named bundle of rights.
CREATE TABLE membership (
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  organization_id  INT          NOT NULL,
  account_id       BIGINT       NOT NULL,
  role             VARCHAR(32)  NOT NULL,
  active           BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY membership_once (account_id, organization_id),
  UNIQUE KEY membership_by_organization (organization_id, account_id),
  CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT membership_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
