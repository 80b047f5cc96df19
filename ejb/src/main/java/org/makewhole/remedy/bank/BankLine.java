package org.makewhole.remedy.bank;

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
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A line of a statement, and what it turned out to be. */
@Entity
@Table(name = "bank_line")
@StoredAfter(BankStatement.class)
public class BankLine extends TenantEntity {
    private static final int PARTY_LENGTH = 200;
    private static final int REFERENCE_LENGTH = 500;

    @Column(name = "statement_id")
    private Long statementId;

    @AuditedInClear private String fingerprint;

    @Column(name = "booked_on")
    private LocalDate bookedOn;

    private BigDecimal amount;

    @AuditedInClear private String currency;

    @Convert(Sealed.CONVERTER)
    @Column(name = "other_party")
    private Sealed otherParty;

    @Convert(Sealed.CONVERTER)
    private Sealed reference;

    @Enumerated(EnumType.STRING)
    private LineState state = LineState.OPEN;

    @Column(name = "payment_id")
    private Long paymentId;

    @Column(name = "disbursement_id")
    private Long disbursementId;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private Long settledBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "settled_by_name")
    private Sealed settledByName;

    @Convert(Sealed.CONVERTER)
    private Sealed why;

    protected BankLine() {}

    BankLine(BankStatement of, ReadLine read, String fingerprint) {
        this.statementId = of.getId();
        this.fingerprint = fingerprint;
        this.currency = of.getCurrency();
        this.bookedOn = read.on();
        this.amount = read.amount();
        this.otherParty = seal(cut(read.otherParty(), PARTY_LENGTH));
        this.reference = seal(cut(read.reference(), REFERENCE_LENGTH));
    }

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    /** Says which entry of the trust account it is. */
    void match(Suggestion what, Author author, Instant at) {
        require(LineState.OPEN);
        this.state = what.state();
        this.paymentId = what.paymentId();
        this.disbursementId = what.disbursementId();
        settle(author, at);
    }

    /** It is nothing of the trust account. */
    void setAside(String reason, Author author, Instant at) {
        require(LineState.OPEN);
        this.state = LineState.SET_ASIDE;
        this.why = seal(reason);
        settle(author, at);
    }

    /** Takes back what was said of it. */
    void reopen() {
        if (state == LineState.OPEN) {
            throw new BusinessException("lineSettled");
        }
        this.state = LineState.OPEN;
        this.paymentId = null;
        this.disbursementId = null;
        this.why = null;
        this.settledAt = null;
        this.settledBy = null;
        this.settledByName = null;
    }

    private void settle(Author author, Instant at) {
        this.settledAt = at;
        this.settledBy = author.accountId();
        this.settledByName = seal(author.name());
    }

    private void require(LineState wanted) {
        if (state != wanted) {
            throw new BusinessException("lineSettled");
        }
    }

    public LocalDate getBookedOn() {
        return bookedOn;
    }

    /** Below zero for what went out. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    public String getOtherParty() {
        return open(otherParty);
    }

    public String getReference() {
        return open(reference);
    }

    public LineState getState() {
        return state;
    }

    public Long getPaymentId() {
        return paymentId;
    }

    public Long getDisbursementId() {
        return disbursementId;
    }

    /** Null while nobody has said what it is. */
    Instant getSettledAt() {
        return settledAt;
    }

    public String getSettledByName() {
        return open(settledByName);
    }

    public String getWhy() {
        return open(why);
    }
}
