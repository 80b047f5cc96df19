-- Money that was received is named for one settlement of its case, whatever falls due first: a payment of the employer with all
-- that is paid out of it, or an amount that was recorded as paid by hand.
CREATE TABLE named_receipt (
  organization_id  INT     NOT NULL,
  id               BIGINT  NOT NULL,
  version          INT     NOT NULL,
  case_id          BIGINT  NOT NULL,
  settlement_id    BIGINT  NOT NULL,
  payment_id       BIGINT  NULL,
  posting_id       BIGINT  NULL,
  PRIMARY KEY (organization_id, id),
  UNIQUE KEY named_receipt_payment (organization_id, payment_id),
  UNIQUE KEY named_receipt_posting (organization_id, posting_id),
  KEY named_receipt_of_case (organization_id, case_id),
  KEY named_receipt_settlement (organization_id, settlement_id),
  CONSTRAINT named_receipt_case FOREIGN KEY (organization_id, case_id) REFERENCES case_file (organization_id, id),
  CONSTRAINT named_receipt_for FOREIGN KEY (organization_id, settlement_id) REFERENCES settlement (organization_id, id),
  CONSTRAINT named_receipt_of_payment FOREIGN KEY (organization_id, payment_id)
    REFERENCES employer_payment (organization_id, id),
  CONSTRAINT named_receipt_of_posting FOREIGN KEY (organization_id, posting_id)
    REFERENCES money_posting (organization_id, id)
) DEFAULT CHARSET = utf8mb4;
