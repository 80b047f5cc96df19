package org.makewhole.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** The end of a consent by somebody's word. Once for each; append-only like the consent. */
@Entity
@Table(name = "consent_withdrawal")
@StoredAfter(Consent.class)
public class ConsentWithdrawal extends TenantEntity {

    @Column(name = "consent_id")
    private Long consentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_by")
    private WithdrawnBy by;

    @Column(name = "withdrawn_on")
    private LocalDate on;

    @Convert(Sealed.CONVERTER)
    private Sealed reason;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    protected ConsentWithdrawal() {}

    ConsentWithdrawal(Consent consent, WithdrawConsent withdrawal, Author author) {
        this.consentId = consent.getId();
        this.by = withdrawal.by();
        this.on = withdrawal.on();
        this.reason =
                withdrawal.reason() == null || withdrawal.reason().isBlank()
                        ? null
                        : seal(withdrawal.reason().strip());
        this.recordedAt = Instant.now();
        this.recordedBy = author.accountId();
        this.recordedByName = seal(author.name());
    }

    Long getConsentId() {
        return consentId;
    }

    LocalDate getOn() {
        return on;
    }

    WithdrawnBy getBy() {
        return by;
    }

    String getReason() {
        return open(reason);
    }
}
