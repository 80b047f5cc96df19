package org.makewhole.remedy.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFile;
import org.makewhole.remedy.rate.Conversion;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** What an employer, or somebody for them, handed over. */
@Entity
@Table(name = "employer_payment")
@StoredAfter(CaseFile.class)
public class EmployerPayment extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Enumerated(EnumType.STRING)
    private PaymentMeans means;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    private BigDecimal amount;

    @AuditedInClear private String currency;

    @Column(name = "original_amount")
    private BigDecimal originalAmount;

    @AuditedInClear
    @Column(name = "original_currency")
    private String originalCurrency;

    private BigDecimal rate;

    @Column(name = "rated_on")
    private LocalDate ratedOn;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "cleared_on")
    private LocalDate clearedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Convert(Sealed.CONVERTER)
    private Sealed payer;

    @Convert(Sealed.CONVERTER)
    private Sealed reference;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Column(name = "evidence_id")
    private Long evidenceId;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "confirmed_by_name")
    private Sealed confirmedByName;

    @Convert(Sealed.CONVERTER)
    @Column(name = "ended_by_name")
    private Sealed endedByName;

    @Convert(Sealed.CONVERTER)
    @Column(name = "ended_why")
    private Sealed endedWhy;

    protected EmployerPayment() {}

    EmployerPayment(
            CaseFile caseFile, RecordPayment said, Conversion come, Author author, Instant at) {
        this.caseId = caseFile.getId();
        this.currency = caseFile.getCurrency();
        this.means = said.means();
        this.state = PaymentState.RECORDED;
        this.amount = come.amount();
        this.originalAmount = said.amount();
        this.originalCurrency = said.currency();
        this.rate = come.on() == null ? null : come.rate();
        this.ratedOn = come.on();
        this.receivedOn = said.receivedOn();
        this.dueOn = said.dueOn();
        this.payer = seal(RecordPayment.orNull(said.payer()));
        this.reference = seal(RecordPayment.orNull(said.reference()));
        this.note = seal(RecordPayment.orNull(said.note()));
        this.evidenceId = said.evidenceId();
        this.requestKey = said.requestKey();
        this.recordedAt = at;
        this.recordedBy = author.accountId();
        this.recordedByName = seal(author.name());
    }

    /**
     * The bank honoured the cheque.
     *
     * @throws BusinessException {@code notACheque}, {@code paymentSettled}, {@code clearedBefore}
     *     for a day before it came
     */
    void clear(LocalDate on) {
        if (means != PaymentMeans.CHEQUE) {
            throw new BusinessException("notACheque");
        }
        require(state == PaymentState.RECORDED);
        if (on.isBefore(receivedOn)) {
            throw new BusinessException("clearedBefore");
        }
        this.state = PaymentState.CLEARED;
        this.clearedOn = on;
    }

    /**
     * Somebody else stands by it.
     *
     * @throws BusinessException {@code notCleared} for a cheque that the bank has not honoured,
     *     {@code paymentSettled}, {@code confirmOwn}
     */
    void confirm(Author author, Instant at) {
        if (means == PaymentMeans.CHEQUE && state == PaymentState.RECORDED) {
            throw new BusinessException("notCleared");
        }
        require(state.isWaiting());
        if (recordedBy != null && recordedBy.equals(author.accountId())) {
            throw new BusinessException("confirmOwn");
        }
        this.state = PaymentState.CONFIRMED;
        this.confirmedAt = at;
        this.confirmedBy = author.accountId();
        this.confirmedByName = seal(author.name());
    }

    /** The bank took it back. */
    void bounce(LocalDate on, String why, Author author) {
        require(state.isWaiting() || state == PaymentState.CONFIRMED);
        if (means == PaymentMeans.CASH) {
            throw new BusinessException("cashDoesNotBounce");
        }
        if (on.isBefore(receivedOn)) {
            throw new BusinessException("clearedBefore");
        }
        end(PaymentState.BOUNCED, on, why, author);
    }

    /** It was entered by mistake. */
    void withdraw(LocalDate on, String why, Author author) {
        require(state.isWaiting());
        end(PaymentState.WITHDRAWN, on, why, author);
    }

    private void end(PaymentState how, LocalDate on, String why, Author author) {
        this.state = how;
        this.endedOn = on;
        this.endedWhy = seal(why);
        this.endedByName = seal(author.name());
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new BusinessException("paymentSettled");
        }
    }

    /** The day on which it is in the trust account: a cheque once it cleared. */
    LocalDate bookedOn() {
        return clearedOn == null ? receivedOn : clearedOn;
    }

    boolean wasConfirmed() {
        return confirmedAt != null;
    }

    public Long getCaseId() {
        return caseId;
    }

    public PaymentState getState() {
        return state;
    }

    public LocalDate getReceivedOn() {
        return receivedOn;
    }

    public String getReference() {
        return open(reference);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    /**
     * As a page shows it.
     *
     * @param allocated what was divided of it
     * @param viewer who looks
     */
    PaymentRow row(BigDecimal allocated, Long viewer) {
        return new PaymentRow(
                getId(),
                getVersion(),
                caseId,
                means,
                state,
                new PaidAmount(amount, currency, originalAmount, originalCurrency, rate, ratedOn),
                allocated,
                receivedOn,
                dueOn,
                clearedOn,
                endedOn,
                open(payer),
                open(reference),
                open(note),
                evidenceId,
                Objects.equals(recordedBy, viewer),
                recordedAt,
                open(recordedByName),
                open(confirmedByName),
                open(endedWhy));
    }
}
