package org.makewhole.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.settlement.ClaimantWeight;
import org.makewhole.settlement.distribution.DistributionRule;
import org.makewhole.settlement.distribution.Share;

/** A claimant in the form, with what counts for them and what they would get. */
public class ClaimantLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Long workerId;
    private final String name;
    private final BigDecimal computed;
    private boolean included = true;
    private BigDecimal weeks;
    private BigDecimal amount;
    private BigDecimal share;
    private BigDecimal unit;

    ClaimantLine(CaseClaimant claimant) {
        this.workerId = claimant.workerId();
        this.name = claimant.name();
        this.computed = claimant.totals().computed();
    }

    /** What counts by a rule; nothing typed counts as nothing. */
    ClaimantWeight weight(DistributionRule rule) {
        BigDecimal weight =
                switch (rule) {
                    case PRO_RATA -> computed.max(BigDecimal.ZERO);
                    case EQUAL -> BigDecimal.ONE;
                    case BY_WEEKS -> weeks;
                    case MANUAL -> amount;
                };
        return new ClaimantWeight(workerId, weight == null ? BigDecimal.ZERO : weight);
    }

    /** Takes over what was drawn up before. */
    void take(DistributionRule rule, BigDecimal weight) {
        if (rule == DistributionRule.BY_WEEKS) {
            weeks = weight;
        } else if (rule == DistributionRule.MANUAL) {
            amount = weight;
        }
    }

    void show(Share divided) {
        share = divided == null ? null : divided.amount();
        unit = divided == null ? null : divided.unit();
    }

    public Long getWorkerId() {
        return workerId;
    }

    /** Null in an imported case that names nobody. */
    public String getName() {
        return name;
    }

    public BigDecimal getComputed() {
        return computed;
    }

    public boolean isIncluded() {
        return included;
    }

    public void setIncluded(boolean included) {
        this.included = included;
    }

    public BigDecimal getWeeks() {
        return weeks;
    }

    public void setWeeks(BigDecimal weeks) {
        this.weeks = weeks;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    /** Null before it was divided. */
    public BigDecimal getShare() {
        return share;
    }

    /** Whether a unit of the remainder went here. */
    public boolean isWithUnit() {
        return unit != null && unit.signum() > 0;
    }
}
