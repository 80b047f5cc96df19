-- When a member first came in; a place that is still waiting for its person has none.
ALTER TABLE membership ADD COLUMN accepted_at DATETIME(6) NULL;
UPDATE membership m JOIN account a ON a.id = m.account_id SET m.accepted_at = a.created_at;

-- Links that let a person choose a password, once. Of the link itself only the hash is stored.
CREATE TABLE access_link (
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  account_id       BIGINT       NOT NULL,
  organization_id  INT          NULL,
  token_hash       CHAR(64)     NOT NULL,
  created_at       DATETIME(6)  NOT NULL,
  expires_at       DATETIME(6)  NOT NULL,
  ended_at         DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY access_link_token (token_hash),
  KEY access_link_by_account (account_id, ended_at),
  KEY access_link_by_place (organization_id, account_id),
  CONSTRAINT access_link_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT access_link_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
