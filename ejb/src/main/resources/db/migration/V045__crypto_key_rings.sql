-- The keys of each organisation (owner 0: of the platform), wrapped by a master key that never enters the database.
-- The name of the column is not organization_id, because a ring is made before its organisation is committed.
CREATE TABLE key_ring (
  owner_id    INT              NOT NULL,
  version     INT              NOT NULL,
  created_at  DATETIME(6)      NOT NULL,
  changed_at  DATETIME(6)      NULL,
  -- All null once the keys were removed.
  field_keys  VARBINARY(8000)  NULL,
  file_keys   VARBINARY(8000)  NULL,
  index_keys  VARBINARY(2000)  NULL,
  PRIMARY KEY (owner_id)
) DEFAULT CHARSET = utf8mb4;
