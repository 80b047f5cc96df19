-- Reasons that people type beside their deeds stand beside the chain and not in it: the entry holds a digest, which is hashed,
-- and the words are sealed here, where new keys reach them and an erasure can take them out.
CREATE TABLE audit_reason (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  digest           CHAR(64)         CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  words            VARBINARY(2400)  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY audit_reason_of_entry (organization_id, digest),
  CONSTRAINT audit_reason_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
