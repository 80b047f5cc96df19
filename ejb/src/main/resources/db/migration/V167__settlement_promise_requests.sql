-- A form that is sent twice notes one promise.
ALTER TABLE promise
  ADD COLUMN request_key CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD UNIQUE KEY promise_request (organization_id, request_key);
