package org.makewhole.remedy.disbursement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.party.Worker;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.PostMoney;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.wage.Violation;

/** A part of a payout: one violation, one component. Never changed. */
@Entity
@Table(name = "disbursement_part")
@StoredAfter({Disbursement.class, Worker.class})
public class DisbursementPart extends TenantEntity {

    @Column(name = "disbursement_id")
    private Long disbursementId;

    @Column(name = "worker_id")
    private Long workerId;

    @Enumerated(EnumType.STRING)
    private Violation violation;

    @Enumerated(EnumType.STRING)
    private MoneyComponent component;

    private BigDecimal amount;

    protected DisbursementPart() {}

    DisbursementPart(Disbursement of, PayoutPart part) {
        this.disbursementId = of.getId();
        this.workerId = part.workerId();
        this.violation = part.violation();
        this.component = part.component();
        this.amount = part.amount();
    }

    Long getDisbursementId() {
        return disbursementId;
    }

    public Violation getViolation() {
        return violation;
    }

    public MoneyComponent getComponent() {
        return component;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    PayoutPart row() {
        return new PayoutPart(workerId, violation, component, amount);
    }

    /** As a posting of the day. */
    PostMoney posting(LocalDate on, String note) {
        return new PostMoney(violation, MoneyStage.PAID, amount, on, note, null).of(component);
    }
}
