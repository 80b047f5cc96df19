-- Append-only: the application's database account is granted INSERT and SELECT here, nothing else.
CREATE TABLE audit_entry (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  recorded_at      DATETIME(6)   NOT NULL,
  account_id       BIGINT        NULL,
  account_name     VARCHAR(120)  NOT NULL,
  action           VARCHAR(40)   NOT NULL,
  subject_type     VARCHAR(40)   NOT NULL,
  subject_id       BIGINT        NULL,
  subject_label    VARCHAR(160)  NOT NULL,
  details          VARCHAR(1000) NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY audit_entry_by_subject (organization_id, subject_type, subject_id, id),
  CONSTRAINT audit_entry_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
