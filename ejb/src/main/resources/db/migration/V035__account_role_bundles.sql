-- What a role may do in an organisation that adjusted it; a role without a row is as the platform ships it.
CREATE TABLE role_bundle (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  role             VARCHAR(32)   NOT NULL,
  rights           VARCHAR(600)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY role_bundle_once (organization_id, role),
  CONSTRAINT role_bundle_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
