-- What a case loses next in each forum is found without reading every payday of its claimants.
ALTER TABLE claim_payday
  ADD KEY claim_payday_next_of_case (organization_id, case_id, forum, last_day, due_on);
