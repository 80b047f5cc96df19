package org.makewhole.account.factor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.shared.tenancy.TenantEntity;

/** An organisation requires a second factor of its members. It has one such rule or none. */
@Entity
@Table(name = "second_factor_rule")
@NamedQuery(name = "SecondFactorRule.own", query = "SELECT r FROM SecondFactorRule r")
public class SecondFactorRule extends TenantEntity {
    /** A quarter of a year, from the beginning of the rule on; longer would be no requirement. */
    static final int LONGEST_GRACE_DAYS = 90;

    @Column(name = "required_since")
    private Instant requiredSince;

    @Column(name = "grace_until")
    private Instant graceUntil;

    @Column(name = "provider_trusted")
    private boolean providerTrusted;

    protected SecondFactorRule() {}

    SecondFactorRule(Instant now) {
        this.requiredSince = now;
        this.graceUntil = now;
    }

    void demand(int graceDays, boolean trustsProvider, Instant now) {
        Instant wanted = now.plus(Duration.ofDays(graceDays));
        Instant latest = requiredSince.plus(Duration.ofDays(LONGEST_GRACE_DAYS));
        this.graceUntil = wanted.isBefore(latest) ? wanted : latest;
        this.providerTrusted = trustsProvider;
    }

    /** Whether nobody without a second factor comes in any more. */
    boolean isDue(Instant now) {
        return !now.isBefore(graceUntil);
    }

    Instant getRequiredSince() {
        return requiredSince;
    }

    Instant getGraceUntil() {
        return graceUntil;
    }

    /** Whether who comes by the organisation's own provider showed a second factor there. */
    boolean isProviderTrusted() {
        return providerTrusted;
    }
}
