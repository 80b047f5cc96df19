package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.Convert;
import org.makewhole.audit.Author;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.sealed.Sealed;
import org.makewhole.shared.tenancy.TenantEntity;

/** That a calculation was accepted or kept back. The last accepted one of a claim holds. */
@Entity
@Table(name = "calculation_decision")
@StoredAfter(StoredCalculation.class)
public class CalculationDecision extends TenantEntity {

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "calculation_id")
    private Long calculationId;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Convert(Sealed.CONVERTER)
    @Column(name = "decided_by_name")
    private Sealed decidedByName;

    protected CalculationDecision() {}

    public CalculationDecision(
            StoredCalculation calculation, Decision decision, Author author, Instant at) {
        this.claimId = calculation.getClaimId();
        this.calculationId = calculation.getId();
        this.decision = decision;
        this.decidedAt = at;
        this.decidedBy = author.accountId();
        this.decidedByName = seal(author.name());
    }

    Long getClaimId() {
        return claimId;
    }

    Long getCalculationId() {
        return calculationId;
    }

    Decision getDecision() {
        return decision;
    }

    Instant getDecidedAt() {
        return decidedAt;
    }

    /** Null for a calculation from before decisions were kept. */
    String getDecidedByName() {
        return open(decidedByName);
    }
}
