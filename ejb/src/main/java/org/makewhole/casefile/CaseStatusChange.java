package org.makewhole.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** One step in the life of a case: from where to where, by whom, when and why. */
@Entity
@Table(name = "case_status_change")
@StoredAfter(CaseFile.class)
public class CaseStatusChange extends TenantEntity {
    public static final int REASON_LENGTH = 500;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CaseStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CaseStatus to;

    @Convert(Sealed.CONVERTER)
    private Sealed reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "changed_by_name")
    private Sealed changedByName;

    protected CaseStatusChange() {}

    CaseStatusChange(
            Long caseId,
            CaseStatus from,
            CaseStatus to,
            String reason,
            Author author,
            Instant changedAt) {
        this.caseId = caseId;
        this.from = from;
        this.to = to;
        this.reason = seal(reason.strip());
        this.changedAt = changedAt;
        this.changedBy = author.accountId();
        this.changedByName = seal(author.name());
    }

    /** Null for the opening of the case. */
    public CaseStatus getFrom() {
        return from;
    }

    public CaseStatus getTo() {
        return to;
    }

    public String getReason() {
        return open(reason);
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedByName() {
        return open(changedByName);
    }
}
