package org.makewhole.audit;

/** What can happen to a record. */
public enum AuditAction {
    CASE_OPENED,
    CASE_CHANGED,
    STATUS_CHANGED,
    CALCULATION_STORED,
    MONEY_POSTED,
    MONEY_REVERSED,
    STATEMENT_EXPORTED,
    CLAIMS_IMPORTED,
    DASHBOARD_EXPORTED,
    ACCESS_REFUSED,
    DEMONSTRATION_LOADED
}
