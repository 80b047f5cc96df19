-- Never required, kept only where the organisation wants it, encrypted like an identity document.
ALTER TABLE worker ADD COLUMN migration_status VARBINARY(129) NULL;

-- What an organisation chose to keep of people; absent as long as it chose nothing, which is: no migration status.
CREATE TABLE party_setting (
  organization_id        INT      NOT NULL,
  id                     BIGINT   NOT NULL,
  version                INT      NOT NULL,
  migration_status_kept  BOOLEAN  NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY party_setting_once (organization_id),
  CONSTRAINT party_setting_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
