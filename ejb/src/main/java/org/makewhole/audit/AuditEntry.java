package org.makewhole.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.makewhole.shared.tenancy.TenantEntity;

/** One line of the trail. Never changed after it is written. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends TenantEntity {
    static final int LABEL_LENGTH = 160;
    static final int DETAILS_LENGTH = 1000;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "account_name")
    private String accountName;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private Long subjectId;

    @Column(name = "subject_label")
    private String subjectLabel;

    private String details;

    protected AuditEntry() {}

    AuditEntry(
            Author author, Instant at, AuditAction action, AuditSubject subject, String details) {
        this.recordedAt = at;
        this.accountId = author.accountId();
        this.accountName = author.name();
        this.action = action;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.subjectLabel = cut(subject.label(), LABEL_LENGTH);
        this.details = cut(details, DETAILS_LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getAccountName() {
        return accountName;
    }

    public AuditAction getAction() {
        return action;
    }

    public String getSubjectLabel() {
        return subjectLabel;
    }

    public String getDetails() {
        return details;
    }
}
