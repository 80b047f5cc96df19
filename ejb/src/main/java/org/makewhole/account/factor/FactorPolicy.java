package org.makewhole.account.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.makewhole.organization.OrganizationFounded;
import org.makewhole.shared.setting.Setting;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * What the platform decides on second factors. An organisation begins with the rule that its
 * members need one: to do without is what somebody has to decide, not to have one. The operator can
 * see to it that nobody decides so.
 */
@ApplicationScoped
public class FactorPolicy {
    private static final int FIRST_GRACE_DAYS = 14;

    @Inject private Tenancy tenancy;
    @Inject private Factors factors;

    /** Whether everybody needs one, whatever their organisation decides. */
    boolean requiresOfEverybody() {
        return Boolean.parseBoolean(Setting.get("makewhole.second.factor.required"));
    }

    void on(@Observes OrganizationFounded founded) {
        tenancy.bindTo(founded.organizationId());
        Instant now = Instant.now();
        SecondFactorRule rule = new SecondFactorRule(now);
        rule.demand(FIRST_GRACE_DAYS, false, now);
        factors.add(rule);
    }
}
