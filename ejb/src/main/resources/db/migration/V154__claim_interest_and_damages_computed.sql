-- What a calculation yields beside wages, in clear like its total, so that it can be compared with what is posted.
-- What was computed before has none.
ALTER TABLE wage_calculation
  ADD COLUMN interest DECIMAL(19, 4) NULL AFTER total,
  ADD COLUMN on_top   DECIMAL(19, 4) NULL AFTER interest;
