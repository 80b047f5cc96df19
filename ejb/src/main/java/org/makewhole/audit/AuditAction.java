package org.makewhole.audit;

/**
 * What can happen to a record. Each has its words in the bundle {@code auditText}, in every
 * language.
 */
public enum AuditAction {
    CASE_OPENED,
    CASE_CHANGED,
    CASE_READ,
    CASE_VISIBILITY_CHANGED,
    CASE_TEAM_CHANGED,
    CASE_SHARED,
    CASE_SHARE_ENDED,
    CASE_OPENED_IN_EMERGENCY,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    HOLD_PLACED,
    HOLD_RELEASED,
    ERASURE_ASKED,
    ERASURE_DECLINED,
    PERSON_ERASED,
    RECORD_EXPORTED,
    RETENTION_CHANGED,
    RETENTION_RUN,
    MIGRATION_STATUS_SWITCHED,
    STATUS_CHANGED,
    CALCULATION_STORED,
    AGREEMENT_CHANGED,
    AGREEMENT_PUBLISHED,
    GRIEVANCE_FILED,
    GRIEVANCE_CHANGED,
    GRIEVANCES_EXPORTED,
    MONEY_POSTED,
    MONEY_REVERSED,
    STATEMENT_EXPORTED,
    CLAIMS_IMPORTED,
    REFUSED_ROWS_EXPORTED,
    UPLOAD_INFECTED,
    DASHBOARD_EXPORTED,
    MEMBER_ADDED,
    MEMBER_ROLE_CHANGED,
    MEMBER_CLOSED,
    MEMBER_REOPENED,
    IDENTITY_PROVIDER_CHANGED,
    IDENTITY_LINKED,
    ROLE_RIGHTS_CHANGED,
    SECOND_FACTOR_ADDED,
    SECOND_FACTOR_REMOVED,
    SECOND_FACTORS_RESET,
    SECOND_FACTOR_RULE_CHANGED,
    RECOVERY_CODES_RENEWED,
    RECOVERY_CODE_USED,
    PASSWORD_CHANGED,
    SIGN_IN_FAILED(Outcome.REFUSED),
    ACCESS_REFUSED(Outcome.REFUSED),
    AUDIT_EXPORTED,
    AUDIT_VERIFIED,
    /** A change that no service named: noted all the same. */
    RECORD_CHANGED,
    DEMONSTRATION_LOADED;

    private final Outcome outcome;

    AuditAction() {
        this(Outcome.DONE);
    }

    AuditAction(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What came of it. */
    public Outcome outcome() {
        return outcome;
    }
}
