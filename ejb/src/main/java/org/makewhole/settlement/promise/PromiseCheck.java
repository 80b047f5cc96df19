package org.makewhole.settlement.promise;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.evidence.EvidenceFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** Somebody looked whether a promise was kept. Never changed: a later look follows it. */
@Entity
@Table(name = "promise_check")
@StoredAfter({Promise.class, EvidenceFile.class})
public class PromiseCheck extends TenantEntity {

    @Column(name = "promise_id")
    private Long promiseId;

    @Enumerated(EnumType.STRING)
    private CheckResult result;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    @Column(name = "evidence_id")
    private Long evidenceId;

    @Convert(Sealed.CONVERTER)
    @Column(name = "verified_by")
    private Sealed verifiedBy;

    @Convert(Sealed.CONVERTER)
    private Sealed words;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    protected PromiseCheck() {}

    PromiseCheck(Promise promise, CheckPromise check, Author author, Instant at) {
        this.promiseId = promise.getId();
        this.result = check.result();
        this.checkedOn = check.on();
        this.evidenceId = check.evidenceId();
        this.verifiedBy = seal(check.verifiedBy().strip());
        this.words =
                check.words() == null || check.words().isBlank()
                        ? null
                        : seal(check.words().strip());
        this.recordedAt = at;
        this.recordedBy = author.accountId();
        this.recordedByName = seal(author.name());
    }

    public CheckResult getResult() {
        return result;
    }

    public LocalDate getCheckedOn() {
        return checkedOn;
    }

    /** A file of the case, or null. */
    public Long getEvidenceId() {
        return evidenceId;
    }

    public String getVerifiedBy() {
        return open(verifiedBy);
    }

    /** Null when nobody said more. */
    public String getWords() {
        return open(words);
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedByName() {
        return open(recordedByName);
    }
}
