-- The identity provider of an organisation, at most one; the secret is encrypted.
CREATE TABLE identity_provider (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  issuer           VARCHAR(300)     NOT NULL,
  client_id        VARCHAR(200)     NOT NULL,
  client_secret    VARBINARY(2033)  NOT NULL,
  active           BOOLEAN          NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY identity_provider_once (organization_id),
  CONSTRAINT identity_provider_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

-- The provider's own identifier of a person, tied to a member of the same organisation.
CREATE TABLE identity_link (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  issuer           VARCHAR(300)  NOT NULL,
  subject          VARCHAR(255)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_id       BIGINT        NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY identity_link_subject (organization_id, issuer, subject),
  UNIQUE KEY identity_link_account (organization_id, account_id, issuer),
  CONSTRAINT identity_link_member FOREIGN KEY (organization_id, account_id) REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
