-- A collective agreement, edition by edition. A published edition is never changed: what was filed under it goes on by it.
-- Agreements are public among those they bind, so that their texts stand in clear and can be searched.
CREATE TABLE collective_agreement (
  organization_id      INT            NOT NULL,
  id                   BIGINT         NOT NULL,
  version              INT            NOT NULL,
  -- The id of the first edition.
  lineage_id           BIGINT         NOT NULL,
  edition              INT            NOT NULL,
  state                VARCHAR(12)    NOT NULL,
  title                VARCHAR(200)   NOT NULL,
  employer_name        VARCHAR(160)   NOT NULL,
  employer_city        VARCHAR(80)    NULL,
  sector               VARCHAR(24)    NOT NULL,
  union_name           VARCHAR(160)   NOT NULL,
  bargaining_unit      VARCHAR(400)   NULL,
  jurisdiction         VARCHAR(8)     NOT NULL,
  valid_from           DATE           NOT NULL,
  valid_until          DATE           NULL,
  strictness           VARCHAR(12)    NOT NULL,
  end_on_rest_day      VARCHAR(12)    NOT NULL,
  sunset_months        INT            NULL,
  just_cause_article   VARCHAR(20)    NULL,
  arbitration_article  VARCHAR(20)    NULL,
  published_on         DATE           NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY collective_agreement_edition (organization_id, lineage_id, edition),
  CONSTRAINT collective_agreement_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) DEFAULT CHARSET = utf8mb4;

CREATE TABLE agreement_article (
  organization_id  INT            NOT NULL,
  id               BIGINT         NOT NULL,
  version          INT            NOT NULL,
  agreement_id     BIGINT         NOT NULL,
  position         INT            NOT NULL,
  number           VARCHAR(20)    NOT NULL,
  heading          VARCHAR(200)   NOT NULL,
  body             MEDIUMTEXT     NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY agreement_article_number (organization_id, agreement_id, number),
  CONSTRAINT agreement_article_agreement FOREIGN KEY (organization_id, agreement_id)
    REFERENCES collective_agreement (organization_id, id)
) DEFAULT CHARSET = utf8mb4;

-- How a grievance goes: within what time the union brings it to a step, and within what time the employer answers there.
CREATE TABLE agreement_step (
  organization_id  INT            NOT NULL,
  id               BIGINT         NOT NULL,
  version          INT            NOT NULL,
  agreement_id     BIGINT         NOT NULL,
  position         INT            NOT NULL,
  kind             VARCHAR(12)    NOT NULL,
  name             VARCHAR(120)   NOT NULL,
  file_amount      INT            NULL,
  file_unit        VARCHAR(12)    NULL,
  reply_amount     INT            NULL,
  reply_unit       VARCHAR(12)    NULL,
  reply_from       VARCHAR(12)    NOT NULL,
  silence          VARCHAR(16)    NOT NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY agreement_step_position (organization_id, agreement_id, position),
  CONSTRAINT agreement_step_agreement FOREIGN KEY (organization_id, agreement_id)
    REFERENCES collective_agreement (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
