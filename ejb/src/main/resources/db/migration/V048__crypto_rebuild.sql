-- Written anew, so that no page of a table keeps what stood there in clear.
ALTER TABLE worker ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE employer
  MODIFY COLUMN name_index   CHAR(32)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  MODIFY COLUMN name_tokens  VARCHAR(6000)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD FULLTEXT KEY employer_search (name_tokens),
  ALGORITHM = COPY;

ALTER TABLE case_file
  MODIFY COLUMN search_tokens  VARCHAR(6000)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD FULLTEXT KEY case_file_search (search_tokens),
  ALGORITHM = COPY;

ALTER TABLE case_status_change ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE money_posting ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE import_run
  MODIFY COLUMN header_index CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ALGORITHM = COPY;

ALTER TABLE import_refusal ENGINE = InnoDB, ALGORITHM = COPY;
