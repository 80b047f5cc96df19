package org.makewhole.remedy.trust;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A movement of the trust account. Never changed. */
@Entity
@Table(name = "trust_entry")
@StoredAfter({CaseFile.class, TrustBalance.class})
public class TrustEntry extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private TrustKind kind;

    private BigDecimal amount;

    @Column(name = "balance_after")
    private BigDecimal balanceAfter;

    @AuditedInClear private String currency;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private Long postedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "posted_by_name")
    private Sealed postedByName;

    @Column(name = "payment_id")
    private Long paymentId;

    @Column(name = "disbursement_id")
    private Long disbursementId;

    protected TrustEntry() {}

    TrustEntry(TrustBalance after, TrustMove move, Author author, Instant at) {
        this.caseId = after.getCaseId();
        this.currency = after.getCurrency();
        this.balanceAfter = after.getBalance();
        this.kind = move.kind();
        this.amount = move.amount();
        this.bookedOn = move.on();
        this.paymentId = move.paymentId();
        this.disbursementId = move.disbursementId();
        this.postedAt = at;
        this.postedBy = author.accountId();
        this.postedByName = seal(author.name());
    }

    public TrustKind getKind() {
        return kind;
    }

    /** Signed: what went out is below zero. */
    public BigDecimal getAmount() {
        return amount;
    }

    public BigDecimal getBalanceAfter() {
        return balanceAfter;
    }

    public String getCurrency() {
        return currency;
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public String getPostedByName() {
        return open(postedByName);
    }

    public Long getPaymentId() {
        return paymentId;
    }

    public Long getDisbursementId() {
        return disbursementId;
    }
}
