-- Written anew, so that no page of a table keeps what stood there in clear.
ALTER TABLE account
  MODIFY COLUMN email_index CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ADD UNIQUE KEY account_email (email_index),
  ALGORITHM = COPY;

ALTER TABLE membership ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE wage_calculation ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE case_status_change ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE money_posting ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE import_run ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE case_access ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE notice ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE consent ENGINE = InnoDB, ALGORITHM = COPY;

ALTER TABLE consent_withdrawal ENGINE = InnoDB, ALGORITHM = COPY;
