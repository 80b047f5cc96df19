package org.makewhole.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.party.Worker;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/**
 * One consent of one worker, as it was given. Never changed: the database account of the
 * application may do nothing to it but take out the texts when the worker is forgotten.
 */
@Entity
@Table(name = "consent")
@StoredAfter(Worker.class)
public class Consent extends TenantEntity {
    static final int RECIPIENT_LENGTH = 200;
    static final int EVIDENCE_LENGTH = 500;

    /** No day was set; the last day that the database knows. */
    static final Instant OPEN_END = Instant.parse("9999-12-31T00:00:00Z");

    @Column(name = "worker_id")
    private Long workerId;

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentExtent extent;

    @Column(name = "recipient_id")
    private Long recipientId;

    @Convert(Sealed.CONVERTER)
    private Sealed recipient;

    @Enumerated(EnumType.STRING)
    @Column(name = "given_how")
    private GivenHow givenHow;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "until_at")
    private Instant until;

    @Convert(Sealed.CONVERTER)
    private Sealed evidence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    protected Consent() {}

    /**
     * @param zone of the organisation: the last day ends there
     */
    Consent(long workerId, long caseId, GiveConsent given, ZoneId zone, Author author) {
        this.workerId = workerId;
        this.caseId = given.thisCaseOnly() ? caseId : null;
        this.purpose = given.purpose();
        this.extent = given.extent();
        this.recipientId = given.recipientId();
        this.recipient = seal(given.recipient().strip());
        this.givenHow = given.givenHow();
        this.givenOn = given.givenOn();
        this.until =
                given.lastDay() == null
                        ? OPEN_END
                        : given.lastDay().plusDays(1).atStartOfDay(zone).toInstant();
        this.evidence =
                given.evidence() == null || given.evidence().isBlank()
                        ? null
                        : seal(given.evidence().strip());
        this.recordedAt = Instant.now();
        this.recordedBy = author.accountId();
        this.recordedByName = seal(author.name());
    }

    /** The state at a moment; a withdrawal counts before an expiry, for that is what was said. */
    ConsentState state(ConsentWithdrawal withdrawal, Instant now) {
        if (withdrawal != null) {
            return ConsentState.WITHDRAWN;
        }
        return until.isAfter(now) ? ConsentState.LIVE : ConsentState.EXPIRED;
    }

    ConsentRow row(ConsentWithdrawal withdrawal, Instant now, ZoneId zone) {
        return new ConsentRow(
                getId(),
                state(withdrawal, now),
                purpose,
                extent,
                caseId != null,
                open(recipient),
                givenHow,
                givenOn,
                until.equals(OPEN_END) ? null : until.atZone(zone).toLocalDate().minusDays(1),
                open(evidence),
                open(recordedByName),
                recordedAt,
                withdrawal == null ? null : withdrawal.getOn(),
                withdrawal == null ? null : withdrawal.getBy(),
                withdrawal == null ? null : withdrawal.getReason());
    }

    public Long getWorkerId() {
        return workerId;
    }

    public ConsentPurpose getPurpose() {
        return purpose;
    }

    /** The first moment at which it covers nothing any more. */
    public Instant getUntil() {
        return until;
    }
}
