package org.makewhole.remedy;

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
import org.makewhole.wage.Violation;

/**
 * An amount that entered a stage on a business date. Never changed: the database account of the
 * application has no right to.
 */
@Entity
@Table(name = "money_posting")
@StoredAfter(CaseFile.class)
public class MoneyPosting extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    private Violation violation;

    @Enumerated(EnumType.STRING)
    private MoneyComponent component;

    @Enumerated(EnumType.STRING)
    private MoneyStage stage;

    private BigDecimal amount;

    @AuditedInClear private String currency;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "posted_by")
    private Long postedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "posted_by_name")
    private Sealed postedByName;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Column(name = "reverses_id")
    private Long reversesId;

    @Column(name = "request_key")
    private String requestKey;

    @Column(name = "evidence_id")
    private Long evidenceId;

    @Column(name = "disbursement_id")
    private Long disbursementId;

    protected MoneyPosting() {}

    MoneyPosting(ClaimantMoney claimant, PostMoney posting, Author author) {
        this(claimant, posting, author, Instant.now());
    }

    /** The same, posted at another time than now. */
    MoneyPosting(ClaimantMoney claimant, PostMoney posting, Author author, Instant postedAt) {
        this.caseId = claimant.caseId();
        this.workerId = claimant.workerId();
        this.currency = claimant.currency();
        this.violation = posting.violation();
        this.component = posting.component();
        this.stage = posting.stage();
        this.evidenceId = posting.evidenceId();
        this.amount = posting.amount();
        this.effectiveOn = posting.effectiveOn();
        this.note = seal(posting.note());
        this.requestKey = posting.requestKey();
        this.postedAt = postedAt;
        this.postedBy = author.accountId();
        this.postedByName = seal(author.name());
    }

    /** The posting that takes this one back, on the same business date. */
    MoneyPosting reversal(String why, Author author) {
        return reversal(why, author, Instant.now());
    }

    /** The same, posted at another time than now. */
    MoneyPosting reversal(String why, Author author, Instant at) {
        MoneyPosting reversal =
                new MoneyPosting(
                        new ClaimantMoney(caseId, workerId, currency),
                        new PostMoney(violation, stage, amount.negate(), effectiveOn, why, null)
                                .of(component),
                        author,
                        at);
        reversal.reversesId = getId();
        reversal.disbursementId = disbursementId;
        return reversal;
    }

    /** Says by which payout the amount came into somebody's hands. */
    MoneyPosting paidBy(long disbursement) {
        this.disbursementId = disbursement;
        return this;
    }

    Long getCaseId() {
        return caseId;
    }

    /** Whose money it is; null where the case names nobody, or it is nobody's of the case. */
    public Long getWorkerId() {
        return workerId;
    }

    /** Whether an account entered it. */
    public boolean isPostedBy(Long account) {
        return postedBy != null && postedBy.equals(account);
    }

    Long getPostedBy() {
        return postedBy;
    }

    /** The file in which the amount is written down, or null. */
    public Long getEvidenceId() {
        return evidenceId;
    }

    /** The payout by which it was paid, or null. */
    public Long getDisbursementId() {
        return disbursementId;
    }

    public MoneyComponent getComponent() {
        return component;
    }

    public Violation getViolation() {
        return violation;
    }

    public MoneyStage getStage() {
        return stage;
    }

    /** Negative for a reversal. */
    public BigDecimal getAmount() {
        return amount;
    }

    public String getCurrency() {
        return currency;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public Instant getPostedAt() {
        return postedAt;
    }

    public String getPostedByName() {
        return open(postedByName);
    }

    public String getNote() {
        return open(note);
    }

    /** The posting that this one takes back, or null. */
    public Long getReversesId() {
        return reversesId;
    }

    public boolean isReversal() {
        return reversesId != null;
    }
}
