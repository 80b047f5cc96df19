package org.makewhole.settlement.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.party.Worker;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** What a claimant said when the case was closed. */
@Entity
@Table(name = "claimant_feedback")
@StoredAfter({CaseEnd.class, Worker.class})
public class ClaimantFeedback extends TenantEntity {

    @Column(name = "closing_id")
    private Long closingId;

    @Column(name = "worker_id")
    private Long workerId;

    private int position;

    private Integer satisfaction;

    @Enumerated(EnumType.STRING)
    private Safety safety;

    @Convert(Sealed.CONVERTER)
    private Sealed words;

    protected ClaimantFeedback() {}

    ClaimantFeedback(CaseEnd closing, int position, ClaimantAnswer answer) {
        this.closingId = closing.getId();
        this.workerId = answer.workerId();
        this.position = position;
        this.satisfaction = answer.satisfaction();
        this.safety = answer.safety();
        this.words =
                answer.words() == null || answer.words().isBlank()
                        ? null
                        : seal(answer.words().strip());
    }

    Long getClosingId() {
        return closingId;
    }

    public Long getWorkerId() {
        return workerId;
    }

    /** From 1 to 5, or null when they did not say. */
    public Integer getSatisfaction() {
        return satisfaction;
    }

    public Safety getSafety() {
        return safety;
    }

    /** Null when they said no more. */
    public String getWords() {
        return open(words);
    }
}
