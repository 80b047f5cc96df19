-- What stands in the ledger, from one index in the order in which it is asked for: by case, claimant, currency, stage.
-- The sums of a case and the lines of the dashboards need no row, and the proof of the ledger jumps from kind to kind.
ALTER TABLE money_posting
  ADD KEY money_posting_standing
    (organization_id, case_id, worker_id, currency, stage, violation, component, effective_on, amount),
  DROP KEY money_posting_sums;
