-- From how many cases each sum comes: where they are few, the sum is withheld from whoever may not see them.
-- The figures are derived anew at every start, so that the zeros live for seconds.
ALTER TABLE dashboard_cell
  ADD COLUMN claimed_cases   INT NOT NULL DEFAULT 0,
  ADD COLUMN computed_cases  INT NOT NULL DEFAULT 0,
  ADD COLUMN awarded_cases   INT NOT NULL DEFAULT 0,
  ADD COLUMN agreed_cases    INT NOT NULL DEFAULT 0,
  ADD COLUMN paid_cases      INT NOT NULL DEFAULT 0;

-- Cases whose first payment of the calendar year falls into this month: over a year they add up to the cases paid in it.
ALTER TABLE dashboard_payment
  ADD COLUMN cases_first_of_year  INT NOT NULL DEFAULT 0;
