-- A time limit that is kept on a case. Rule, facts and computation are kept as they were, sealed; in clear stands what lists
-- and the daily job need. listed_on is the day by which lists are ordered: the due day, or the last one there is while the
-- end is not known yet.
CREATE TABLE clock (
  organization_id    INT             NOT NULL,
  id                 BIGINT          NOT NULL,
  version            INT             NOT NULL,
  case_id            BIGINT          NOT NULL,
  kind               VARCHAR(16)     NOT NULL,
  state              VARCHAR(12)     NOT NULL,
  subject_type       VARCHAR(32)     NULL,
  subject_id         BIGINT          NULL,
  rule_set           VARCHAR(64)     NULL,
  rule_id            VARCHAR(64)     NOT NULL,
  rule_version       VARCHAR(16)     NOT NULL,
  rule_text          MEDIUMBLOB      NOT NULL,
  facts              MEDIUMBLOB      NOT NULL,
  told               MEDIUMBLOB      NOT NULL,
  trigger_on         DATE            NOT NULL,
  computed_on        DATE            NULL,
  due_on             DATE            NULL,
  due_at             DATETIME(6)     NULL,
  listed_on          DATE            NOT NULL,
  actor              VARCHAR(16)     NOT NULL,
  silence            VARCHAR(16)     NOT NULL,
  dangerous          BOOLEAN         NOT NULL,
  owner_id           BIGINT          NULL,
  entered_at         DATETIME(6)     NOT NULL,
  entered_by         BIGINT          NULL,
  entered_by_name    VARBINARY(513)  NOT NULL,
  computed_at        DATETIME(6)     NOT NULL,
  computed_by        BIGINT          NULL,
  confirmed_at       DATETIME(6)     NULL,
  confirmed_by       BIGINT          NULL,
  confirmed_by_name  VARBINARY(513)  NULL,
  ran_out_at         DATETIME(6)     NULL,
  closed_at          DATETIME(6)     NULL,
  closed_by          BIGINT          NULL,
  closed_by_name     VARBINARY(513)  NULL,
  outcome            VARBINARY(4129) NULL,
  informed           VARBINARY(1329) NULL,
  PRIMARY KEY (organization_id, id),
  -- The due list of the organisation, of one person, of a case; each in the order in which it is read.
  KEY clock_due (organization_id, state, listed_on, id),
  KEY clock_due_of_kind (organization_id, state, kind, listed_on, id),
  KEY clock_of_owner (organization_id, owner_id, state, listed_on, id),
  KEY clock_of_case (organization_id, case_id, state, listed_on),
  KEY clock_of_subject (organization_id, subject_type, subject_id),
  CONSTRAINT clock_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT clock_owner FOREIGN KEY (organization_id, owner_id) REFERENCES membership (organization_id, account_id)
) DEFAULT CHARSET = utf8mb4;

-- What happened to a clock: who, when, why, and what it made of the due day. Append-only; goes with its clock.
CREATE TABLE clock_event (
  organization_id  INT              NOT NULL,
  id               BIGINT           NOT NULL,
  version          INT              NOT NULL,
  clock_id         BIGINT           NOT NULL,
  kind             VARCHAR(16)      NOT NULL,
  due_before       DATE             NULL,
  due_after        DATE             NULL,
  note             VARBINARY(4129)  NULL,
  happened_at      DATETIME(6)      NOT NULL,
  author_id        BIGINT           NULL,
  author_name      VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY clock_event_of_clock (organization_id, clock_id, id),
  CONSTRAINT clock_event_clock FOREIGN KEY (organization_id, clock_id) REFERENCES clock (organization_id, id)
    ON DELETE CASCADE
) DEFAULT CHARSET = utf8mb4;

-- What an organisation closes beyond public holidays.
CREATE TABLE organization_closure (
  organization_id  INT           NOT NULL,
  id               BIGINT        NOT NULL,
  version          INT           NOT NULL,
  from_on          DATE          NOT NULL,
  to_on            DATE          NOT NULL,
  name             VARCHAR(100)  NOT NULL,
  PRIMARY KEY (organization_id, id),
  KEY organization_closure_by_day (organization_id, to_on, from_on),
  CONSTRAINT organization_closure_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;
