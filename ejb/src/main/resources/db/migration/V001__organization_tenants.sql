-- An organisation is a tenant. Its small integer id leads every tenant-owned key.
CREATE TABLE organization (
  id            INT           NOT NULL AUTO_INCREMENT,
  version       INT           NOT NULL,
  name          VARCHAR(120)  NOT NULL,
  code          VARCHAR(8)    NOT NULL,
  kind          VARCHAR(24)   NOT NULL,
  country       CHAR(2)       NOT NULL,
  currency      CHAR(3)       NOT NULL,
  time_zone     VARCHAR(40)   NOT NULL,
  created_at    DATETIME(6)   NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY organization_code (code)
) DEFAULT CHARSET = utf8mb4;

-- Which organisations report their figures (never their cases) to a coordinating one.
CREATE TABLE reporting_line (
  coordinating_organization_id  INT   NOT NULL,
  reporting_organization_id     INT   NOT NULL,
  since                         DATE  NOT NULL,
  PRIMARY KEY (coordinating_organization_id, reporting_organization_id),
  CONSTRAINT reporting_line_coordinating FOREIGN KEY (coordinating_organization_id) REFERENCES organization (id),
  CONSTRAINT reporting_line_reporting FOREIGN KEY (reporting_organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
