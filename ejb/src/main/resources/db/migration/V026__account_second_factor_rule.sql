-- An organisation that requires a second factor of its members, from the end of the grace period on.
CREATE TABLE second_factor_rule (
  organization_id   INT          NOT NULL,
  id                BIGINT       NOT NULL,
  version           INT          NOT NULL,
  required_since    DATETIME(6)  NOT NULL,
  grace_until       DATETIME(6)  NOT NULL,
  provider_trusted  BOOLEAN      NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY second_factor_rule_once (organization_id),
  CONSTRAINT second_factor_rule_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
