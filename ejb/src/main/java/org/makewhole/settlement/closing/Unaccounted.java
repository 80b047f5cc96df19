package org.makewhole.settlement.closing;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * Money that nobody can say where it is.
 *
 * @param claimant of whom that is known; null for the case as a whole
 * @param amount in the currency of the case, positive
 */
public record Unaccounted(Why why, String claimant, BigDecimal amount) implements Serializable {

    /** What is wrong with it. */
    public enum Why {
        /** Awarded or agreed, and neither paid nor said to be out of reach. */
        NOT_PAID,
        /** More was paid than is due. */
        PAID_TOO_MUCH,
        /** Received by the organisation, and not handed on. */
        NOT_HANDED_ON
    }
}
