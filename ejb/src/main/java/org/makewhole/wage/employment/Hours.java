package org.makewhole.wage.employment;

import java.math.BigDecimal;

/**
 * Hours as remembered.
 *
 * @param low at least
 * @param likely the figure that is claimed
 * @param high at most
 */
public record Hours(BigDecimal low, BigDecimal likely, BigDecimal high) {

    public static final Hours NONE = new Hours(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Which of the three a calculation uses. */
    public enum Reading {
        LOW,
        LIKELY,
        HIGH
    }

    public Hours plus(Hours other) {
        return new Hours(low.add(other.low), likely.add(other.likely), high.add(other.high));
    }

    public BigDecimal in(Reading reading) {
        return switch (reading) {
            case LOW -> low;
            case LIKELY -> likely;
            case HIGH -> high;
        };
    }

    public boolean isEstimate() {
        return low.compareTo(high) != 0;
    }
}
