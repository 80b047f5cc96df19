-- An employer may be a natural person, who asks to be forgotten as a worker does: by two people, with a row as the proof.
ALTER TABLE employer ADD COLUMN erased_on DATE NULL;

ALTER TABLE erasure_request
  MODIFY COLUMN worker_id BIGINT NULL,
  ADD COLUMN employer_id BIGINT NULL AFTER worker_id,
  ADD KEY erasure_request_by_employer (organization_id, employer_id, state),
  ADD CONSTRAINT erasure_request_employer FOREIGN KEY (organization_id, employer_id)
    REFERENCES employer (organization_id, id);
