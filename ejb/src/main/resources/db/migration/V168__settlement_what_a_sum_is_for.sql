-- What of a settlement or an order is not wages.
ALTER TABLE settlement
  ADD COLUMN of_interest  DECIMAL(19, 4) NOT NULL DEFAULT 0,
  ADD COLUMN of_damages   DECIMAL(19, 4) NOT NULL DEFAULT 0,
  ADD COLUMN of_penalties DECIMAL(19, 4) NOT NULL DEFAULT 0,
  ADD COLUMN of_fees      DECIMAL(19, 4) NOT NULL DEFAULT 0,
  ADD COLUMN of_costs     DECIMAL(19, 4) NOT NULL DEFAULT 0;
