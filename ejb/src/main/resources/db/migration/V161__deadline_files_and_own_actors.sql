-- The file of the case that shows an extension, a suspension or an ending; a step of a grievance likewise.
ALTER TABLE clock_event
  ADD COLUMN evidence_id BIGINT NULL,
  ADD KEY clock_event_by_evidence (organization_id, evidence_id),
  ADD CONSTRAINT clock_event_evidence FOREIGN KEY (organization_id, evidence_id)
    REFERENCES evidence_file (organization_id, id);

ALTER TABLE grievance_entry
  ADD COLUMN evidence_id BIGINT NULL,
  ADD KEY grievance_entry_by_evidence (organization_id, evidence_id),
  ADD CONSTRAINT grievance_entry_evidence FOREIGN KEY (organization_id, evidence_id)
    REFERENCES evidence_file (organization_id, id);

-- Hearings and follow-ups of one's own said that "the parties" must act: it is whoever keeps the clock.
UPDATE clock SET actor = 'ORGANIZATION'
  WHERE actor = 'PARTIES' AND kind IN ('HEARING', 'FOLLOW_UP') AND rule_set IS NULL;
