CREATE TABLE worker (
  organization_id     INT           NOT NULL,
  id                  BIGINT        NOT NULL,
  version             INT           NOT NULL,
  name                VARCHAR(160)  NOT NULL,
  preferred_language  VARCHAR(8)    NULL,
  phone               VARCHAR(40)   NULL,
  email               VARCHAR(254)  NULL,
  PRIMARY KEY (organization_id, id),
  KEY worker_by_name (organization_id, name),
  CONSTRAINT worker_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE employer (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  name             VARCHAR(160)  NOT NULL,
  trade_name       VARCHAR(160)  NULL,
  city             VARCHAR(80)   NULL,
  country          CHAR(2)       NOT NULL,
  sector           VARCHAR(24)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY employer_by_name (organization_id, name),
  CONSTRAINT employer_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
