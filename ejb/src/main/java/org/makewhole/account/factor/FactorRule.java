package org.makewhole.account.factor;

import java.io.Serializable;
import java.time.Instant;

/**
 * Whether the organisation requires a second factor.
 *
 * @param required false: who has one is asked for it, nobody has to
 * @param graceUntil until when members may come in without; null where none is required
 * @param providerTrusted whether a sign-in by the organisation's own provider counts as one with a
 *     second factor, since the provider asks for it
 */
public record FactorRule(boolean required, Instant graceUntil, boolean providerTrusted)
        implements Serializable {
    static final FactorRule NONE = new FactorRule(false, null, false);

    static FactorRule of(SecondFactorRule rule) {
        return new FactorRule(true, rule.getGraceUntil(), rule.isProviderTrusted());
    }
}
