-- What was said to whom about a clock: one row for each person, stage and due day, whatever server wrote it. Without an
-- account: nobody could be told, and that is not tried again for this day.
CREATE TABLE reminder_mail (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  account_id       BIGINT        NOT NULL,
  made_at          DATETIME(6)   NOT NULL,
  claimed_at       DATETIME(6)   NULL,
  tries            INT           NOT NULL,
  sent_at          DATETIME(6)   NULL,
  PRIMARY KEY (organization_id, id),
  KEY reminder_mail_waiting (organization_id, sent_at, claimed_at),
  KEY reminder_mail_of_account (organization_id, account_id),
  CONSTRAINT reminder_mail_account FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE clock_reminder (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  clock_id         BIGINT        NOT NULL,
  due_on           DATE          NOT NULL,
  stage            VARCHAR(16)   NOT NULL,
  account_id       BIGINT        NULL,
  mail_id          BIGINT        NULL,
  made_at          DATETIME(6)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY clock_reminder_once (organization_id, clock_id, due_on, stage, account_id),
  KEY clock_reminder_of_account (organization_id, account_id, due_on),
  KEY clock_reminder_of_mail (organization_id, mail_id),
  CONSTRAINT clock_reminder_clock FOREIGN KEY (organization_id, clock_id) REFERENCES clock (organization_id, id)
    ON DELETE CASCADE,
  CONSTRAINT clock_reminder_account FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id),
  CONSTRAINT clock_reminder_mail FOREIGN KEY (organization_id, mail_id) REFERENCES reminder_mail (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- The reminders of a day: one row a day, and the lock behind which servers take turns.
CREATE TABLE reminder_run (
  organization_id  INT          NOT NULL,
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  run_on           DATE         NOT NULL,
  started_at       DATETIME(6)  NOT NULL,
  finished_at      DATETIME(6)  NULL,
  clocks           INT          NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY reminder_run_day (organization_id, run_on),
  CONSTRAINT reminder_run_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

-- A person's secret link to their own due days; read before there is a tenant.
CREATE TABLE clock_feed (
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  organization_id  INT          NOT NULL,
  account_id       BIGINT       NOT NULL,
  token_hash       CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  made_at          DATETIME(6)  NOT NULL,
  read_at          DATETIME(6)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY clock_feed_token (token_hash),
  UNIQUE KEY clock_feed_of_person (account_id, organization_id),
  CONSTRAINT clock_feed_account FOREIGN KEY (organization_id, account_id)
    REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;
