-- Units of a currency for one euro on a day, as an administrator imported them. Append-only.
CREATE TABLE exchange_rate (
  organization_id   INT              NOT NULL,
  id                BIGINT           NOT NULL,
  version           INT              NOT NULL,
  rated_on          DATE             NOT NULL,
  currency          CHAR(3)          NOT NULL,
  rate              DECIMAL(18, 8)   NOT NULL,
  imported_at       DATETIME(6)      NOT NULL,
  imported_by       BIGINT           NULL,
  imported_by_name  VARBINARY(513)   NOT NULL,
  PRIMARY KEY (organization_id, id),
  CONSTRAINT exchange_rate_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  UNIQUE KEY exchange_rate_of_day (organization_id, currency, rated_on),
  CONSTRAINT exchange_rate_above_zero CHECK (rate > 0)
) DEFAULT CHARSET = utf8mb4;
