-- To whom the cases of a file are open from the beginning; a run whose cases are not for all is its uploader's alone.
ALTER TABLE import_run ADD COLUMN visibility VARCHAR(16) NOT NULL DEFAULT 'ORGANIZATION' AFTER currency;

-- A claim is there once for each circle of people: who cannot see a restricted case does not learn from an import that it is
-- there, and gets a case of their own. Counted from 0.
ALTER TABLE case_file
  ADD COLUMN origin_copy INT NOT NULL DEFAULT 0 AFTER origin_index,
  DROP KEY case_file_origin,
  ADD UNIQUE KEY case_file_origin (organization_id, origin_index, origin_copy);
