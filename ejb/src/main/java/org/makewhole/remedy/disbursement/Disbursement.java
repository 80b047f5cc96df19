package org.makewhole.remedy.disbursement;

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
import org.makewhole.party.Worker;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.AuditedInClear;

/** A payout out of the trust account. */
@Entity
@Table(name = "disbursement")
@StoredAfter({CaseFile.class, Worker.class, DisbursementRun.class})
public class Disbursement extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "payment_id")
    private Long paymentId;

    @Enumerated(EnumType.STRING)
    private Payee payee;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    private DisbursementState state;

    @Enumerated(EnumType.STRING)
    private PayoutMeans means;

    private BigDecimal amount;

    @AuditedInClear private String currency;

    @Column(name = "run_id")
    private Long runId;

    @AuditedInClear private String problem;

    @Column(name = "planned_at")
    private Instant plannedAt;

    @Column(name = "planned_by")
    private Long plannedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "planned_by_name")
    private Sealed plannedByName;

    @Column(name = "paid_on")
    private LocalDate paidOn;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private Long releasedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "released_by_name")
    private Sealed releasedByName;

    @Column(name = "receipt_number")
    private Integer receiptNumber;

    @Convert(Sealed.CONVERTER)
    private Sealed reference;

    @Convert(Sealed.CONVERTER)
    @Column(name = "ended_by_name")
    private Sealed endedByName;

    @Convert(Sealed.CONVERTER)
    @Column(name = "ended_why")
    private Sealed endedWhy;

    protected Disbursement() {}

    Disbursement(CaseFile caseFile, long paymentId, Payee payee, Long workerId) {
        this.caseId = caseFile.getId();
        this.currency = caseFile.getCurrency();
        this.paymentId = paymentId;
        this.payee = payee;
        this.workerId = workerId;
        this.state = DisbursementState.PLANNED;
        this.amount = BigDecimal.ZERO;
    }

    void plan(BigDecimal total, Author author, Instant at) {
        this.amount = total;
        this.plannedAt = at;
        this.plannedBy = author.accountId();
        this.plannedByName = seal(author.name());
    }

    /** Puts it into a run, to be released with others. */
    void join(DisbursementRun run) {
        this.runId = run.getId();
        this.problem = null;
    }

    /** Takes it out of a run that was given up. */
    void leaveRun() {
        this.runId = null;
        this.problem = null;
    }

    /** Why a run could not pay it: the key of a text after {@code error.}. */
    void trouble(String key) {
        this.problem = key;
    }

    /**
     * Lets it go out.
     *
     * @param receipt counted within the case
     * @throws BusinessException {@code payoutNotPlanned}, {@code confirmOwn} for who planned it
     */
    void release(Release how, int receipt, Author author, Instant at) {
        require(DisbursementState.PLANNED, "payoutNotPlanned");
        if (plannedBy != null && plannedBy.equals(author.accountId())) {
            throw new BusinessException("confirmOwn");
        }
        this.state = DisbursementState.RELEASED;
        this.means = how.means();
        this.paidOn = how.on();
        this.reference = seal(how.referenceOrNull());
        this.receiptNumber = receipt;
        this.problem = null;
        this.releasedAt = at;
        this.releasedBy = author.accountId();
        this.releasedByName = seal(author.name());
    }

    /** Gives it up before it went out. */
    void cancel(String why, Author author) {
        require(DisbursementState.PLANNED, "payoutNotPlanned");
        this.state = DisbursementState.CANCELLED;
        this.runId = null;
        end(why, author);
    }

    /** It came back. */
    void comeBack(String why, Author author) {
        require(DisbursementState.RELEASED, "payoutNotReleased");
        this.state = DisbursementState.RETURNED;
        end(why, author);
    }

    private void end(String why, Author author) {
        this.endedWhy = seal(why);
        this.endedByName = seal(author.name());
    }

    private void require(DisbursementState wanted, String key) {
        if (state != wanted) {
            throw new BusinessException(key);
        }
    }

    public Long getCaseId() {
        return caseId;
    }

    public Long getPaymentId() {
        return paymentId;
    }

    public Payee getPayee() {
        return payee;
    }

    public Long getWorkerId() {
        return workerId;
    }

    public DisbursementState getState() {
        return state;
    }

    public PayoutMeans getMeans() {
        return means;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    public Long getRunId() {
        return runId;
    }

    public String getProblem() {
        return problem;
    }

    Long getPlannedBy() {
        return plannedBy;
    }

    public String getPlannedByName() {
        return open(plannedByName);
    }

    public LocalDate getPaidOn() {
        return paidOn;
    }

    public String getReleasedByName() {
        return open(releasedByName);
    }

    public Integer getReceiptNumber() {
        return receiptNumber;
    }

    public String getReference() {
        return open(reference);
    }

    public String getEndedWhy() {
        return open(endedWhy);
    }
}
