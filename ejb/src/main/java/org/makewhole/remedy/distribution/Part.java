package org.makewhole.remedy.distribution;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What counts for one claimant.
 *
 * @param claimant the worker's id; null where a case names none
 * @param weight what was computed, the number of weeks, or the amount set by hand; not negative. It
 *     counts for nothing when all get the same
 */
public record Part(Long claimant, BigDecimal weight) {
    public Part {
        Objects.requireNonNull(weight);
        if (weight.signum() < 0) {
            throw new IllegalArgumentException("A negative weight");
        }
    }
}
