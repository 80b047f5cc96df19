-- What V073 has written into the facts.
DROP TABLE work_week;

ALTER TABLE wage_claim
  MODIFY COLUMN facts MEDIUMBLOB NOT NULL,
  DROP COLUMN pay_basis,
  DROP COLUMN rate,
  DROP COLUMN hours_per_week,
  DROP COLUMN days_per_week;
