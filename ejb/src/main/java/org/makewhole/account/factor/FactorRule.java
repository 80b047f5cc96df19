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
 * @param byPlatform whether the operator requires one of everybody, so that the organisation cannot
 *     do without
 */
public record FactorRule(
        boolean required, Instant graceUntil, boolean providerTrusted, boolean byPlatform)
        implements Serializable {

    static FactorRule none(boolean byPlatform) {
        return new FactorRule(byPlatform, null, false, byPlatform);
    }

    static FactorRule of(SecondFactorRule rule, boolean byPlatform) {
        return new FactorRule(true, rule.getGraceUntil(), rule.isProviderTrusted(), byPlatform);
    }
}
