package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.claim.calculation.Figures;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;
import org.makewhole.wage.award.LimitationState;

/** What is owed for a payday, and until when it can be claimed in a forum. */
@Entity
@Table(name = "claim_payday")
@StoredAfter(WageClaim.class)
@Unaudited("Derived from the accepted calculation")
public class ClaimPayday extends TenantEntity {

    @Column(name = "case_id")
    private Long caseId;

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String forum;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private BigDecimal amount;

    private String currency;

    protected ClaimPayday() {}

    private ClaimPayday(WageClaim claim, AmountsOwed.Payday payday, String currency) {
        this.caseId = claim.getCaseId();
        this.claimId = claim.getId();
        this.dueOn = payday.dueOn();
        this.forum = payday.forum();
        this.lastDay = payday.lastDay();
        this.amount = payday.amount();
        this.currency = currency;
    }

    Long getCaseId() {
        return caseId;
    }

    Long getClaimId() {
        return claimId;
    }

    LocalDate getDueOn() {
        return dueOn;
    }

    String getForum() {
        return forum;
    }

    LocalDate getLastDay() {
        return lastDay;
    }

    BigDecimal getAmount() {
        return amount;
    }

    String getCurrency() {
        return currency;
    }

    /** The paydays of a claim that are not barred. */
    public static List<ClaimPayday> of(WageClaim claim, Figures figures) {
        String currency = figures.currency().getCurrencyCode();
        return figures.limitation().stream()
                .filter(payday -> payday.state() != LimitationState.BARRED)
                .filter(payday -> payday.amount().signum() > 0)
                .map(each -> new ClaimPayday(claim, each, currency))
                .toList();
    }
}
