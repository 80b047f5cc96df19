-- How much room the files of an organisation take, and what one person added within a day, are read from these indexes alone.
ALTER TABLE evidence_file
  ADD KEY evidence_file_by_size (organization_id, state, size_bytes),
  ADD KEY evidence_file_by_author (organization_id, added_by, added_at, size_bytes),
  DROP KEY evidence_file_by_state;
