-- Whether a file says something of people beside its content (never what), and who agreed to keep it so. What is there has not
-- been looked into yet; a timer does so.
ALTER TABLE evidence_file
  ADD COLUMN hidden_data         VARCHAR(16)     NOT NULL DEFAULT 'NOT_LOOKED' AFTER added_by_name,
  ADD COLUMN hidden_kept_at      DATETIME(6)     NULL AFTER hidden_data,
  ADD COLUMN hidden_kept_by      BIGINT          NULL AFTER hidden_kept_at,
  ADD COLUMN hidden_kept_by_name VARBINARY(513)  NULL AFTER hidden_kept_by,
  ADD KEY evidence_file_by_hidden (organization_id, hidden_data, id);
