-- Who is forgotten has no calculations any more, and a decision about none says nothing. The application itself still deletes no decision.
ALTER TABLE calculation_decision
  DROP FOREIGN KEY calculation_decision_calculation,
  DROP FOREIGN KEY calculation_decision_claim;

ALTER TABLE calculation_decision
  ADD CONSTRAINT calculation_decision_calculation FOREIGN KEY (organization_id, calculation_id)
    REFERENCES wage_calculation (organization_id, id) ON DELETE CASCADE,
  ADD CONSTRAINT calculation_decision_claim FOREIGN KEY (organization_id, claim_id)
    REFERENCES wage_claim (organization_id, id) ON DELETE CASCADE;
