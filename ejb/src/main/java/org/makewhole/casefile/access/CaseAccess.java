package org.makewhole.casefile.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.account.Membership;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** One person named in one case, until a moment. */
@Entity
@Table(name = "case_access")
@StoredAfter({CaseFile.class, Membership.class})
class CaseAccess extends TenantEntity {
    static final int REASON_LENGTH = 500;

    /** Until somebody says otherwise; the last day that the database knows. */
    static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    private AccessKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_role")
    private CaseRole role;

    @Convert(Sealed.CONVERTER)
    private Sealed reason;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private Long grantedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "granted_by_name")
    private Sealed grantedByName;

    @Column(name = "until_at")
    private Instant until;

    protected CaseAccess() {}

    private CaseAccess(CaseFile caseFile, long accountId, AccessKind kind, Author by) {
        this.caseId = caseFile.getId();
        this.accountId = accountId;
        this.kind = kind;
        this.grantedAt = Instant.now();
        this.grantedBy = by.accountId();
        this.grantedByName = seal(by.name());
        this.until = OPEN_END;
    }

    static CaseAccess team(CaseFile caseFile, long accountId, CaseRole role, Author by) {
        CaseAccess access = new CaseAccess(caseFile, accountId, AccessKind.TEAM, by);
        access.role = role;
        return access;
    }

    static CaseAccess guest(CaseFile caseFile, long accountId, Instant until, Author by) {
        CaseAccess access = new CaseAccess(caseFile, accountId, AccessKind.GUEST, by);
        access.until = until;
        return access;
    }

    static CaseAccess emergency(CaseFile caseFile, String reason, Instant until, Author self) {
        CaseAccess access = new CaseAccess(caseFile, self.accountId(), AccessKind.EMERGENCY, self);
        access.reason = access.seal(reason);
        access.until = until;
        return access;
    }

    /** Gives a guest another last day. */
    void lastUntil(Instant other) {
        this.until = other;
    }

    void assume(CaseRole other) {
        this.role = other;
    }

    Long getAccountId() {
        return accountId;
    }

    AccessKind getKind() {
        return kind;
    }

    /** Null for guests and emergencies. */
    CaseRole getRole() {
        return role;
    }

    /** Null but for emergencies. */
    String getReason() {
        return open(reason);
    }

    Instant getGrantedAt() {
        return grantedAt;
    }

    String getGrantedByName() {
        return open(grantedByName);
    }

    /** The first moment at which it counts no more. */
    Instant getUntil() {
        return until;
    }

    boolean counts(Instant now) {
        return until.isAfter(now);
    }
}
