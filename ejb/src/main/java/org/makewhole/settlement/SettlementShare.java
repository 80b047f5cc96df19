package org.makewhole.settlement;

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
import org.makewhole.party.Worker;
import org.makewhole.settlement.distribution.Share;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** What of a settlement is one claimant's, and what they said to it. */
@Entity
@Table(name = "settlement_share")
@StoredAfter({Settlement.class, Worker.class})
public class SettlementShare extends TenantEntity {

    @Column(name = "settlement_id")
    private Long settlementId;

    @Column(name = "worker_id")
    private Long workerId;

    private int position;

    private BigDecimal weight;

    private BigDecimal amount;

    private BigDecimal unit;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "answered_how")
    private AnsweredHow answeredHow;

    @Convert(Sealed.CONVERTER)
    private Sealed note;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "recorded_by_name")
    private Sealed recordedByName;

    protected SettlementShare() {}

    SettlementShare(Long settlementId, int position, Share share) {
        this.settlementId = settlementId;
        this.workerId = share.claimant();
        this.answer = Answer.PENDING;
        take(position, share);
    }

    /** Takes over another division; who gets another amount is asked anew. */
    final void take(int place, Share share) {
        if (amount != null && amount.compareTo(share.amount()) != 0) {
            answer = Answer.PENDING;
            answeredOn = null;
            answeredHow = null;
            note = null;
        }
        position = place;
        weight = share.weight();
        amount = share.amount();
        unit = share.unit();
    }

    void answer(RecordAnswer said, Author author, Instant at) {
        answer = said.answer();
        answeredOn = said.answer() == Answer.PENDING ? null : said.on();
        answeredHow = said.answer() == Answer.PENDING ? null : said.how();
        note = said.note() == null || said.note().isBlank() ? null : seal(said.note().strip());
        recordedAt = at;
        recordedBy = author.accountId();
        recordedByName = seal(author.name());
    }

    /** Whether it needs an approval that is not there. */
    boolean isUnapproved() {
        return amount.signum() > 0 && answer != Answer.APPROVED;
    }

    Long getSettlementId() {
        return settlementId;
    }

    public Long getWorkerId() {
        return workerId;
    }

    public int getPosition() {
        return position;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    /** What of the remainder of rounding it was given. */
    public BigDecimal getUnit() {
        return unit;
    }

    public Answer getAnswer() {
        return answer;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public AnsweredHow getAnsweredHow() {
        return answeredHow;
    }

    public String getNote() {
        return open(note);
    }

    /** When the answer was noted, or null. */
    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedByName() {
        return open(recordedByName);
    }
}
