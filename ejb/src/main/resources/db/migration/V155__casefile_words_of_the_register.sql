-- What the list that a case came from says of where it stands or how it ended, as it stood there; sealed.
ALTER TABLE case_file ADD COLUMN origin_words VARBINARY(833) NULL AFTER external_reference;
