-- What a file holds beside wages: the totals of what would be, or was, taken in, by the name of the field.
ALTER TABLE import_run ADD COLUMN further_amounts VARCHAR(2000) NULL;
