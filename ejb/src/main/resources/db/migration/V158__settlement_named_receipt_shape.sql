-- The two ways of making a name set one of the two references and never both; the database need not repeat it.
ALTER TABLE named_receipt DROP CONSTRAINT named_receipt_one;
