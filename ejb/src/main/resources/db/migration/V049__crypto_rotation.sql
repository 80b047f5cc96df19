-- A wish for new keys (set by the command, fulfilled by the running application) and how far the old ones were replaced:
-- both null when nothing is left to do. Progress stands here so that it outlives the server.
ALTER TABLE key_ring
  ADD COLUMN rotation_wanted  BOOLEAN      NOT NULL DEFAULT FALSE,
  ADD COLUMN reseal_table     VARCHAR(64)  NULL,
  ADD COLUMN reseal_after     BIGINT       NULL;
