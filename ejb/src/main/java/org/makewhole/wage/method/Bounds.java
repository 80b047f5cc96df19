package org.makewhole.wage.method;

import java.math.BigDecimal;

/**
 * What a number may be at least and at most, and beside what a parameter may not stand. A value
 * outside can only be a slip of the pen: no week has nine days, and no real claim is refused.
 *
 * @param least null for none
 * @param most null for none
 * @param fact what the parameter says; of the parameters of one object that say the same only one
 *     may be given. Null for none
 * @param orEmpty whether a list that must be there may be empty
 */
public record Bounds(BigDecimal least, BigDecimal most, String fact, boolean orEmpty) {

    static final Bounds NONE = new Bounds(null, null, null, false);

    /** Why a number cannot be meant; null when it can. */
    String findProblem(BigDecimal number) {
        if (least != null && number.compareTo(least) < 0) {
            return "less than " + least.toPlainString() + " cannot be meant here";
        }
        if (most != null && number.compareTo(most) > 0) {
            return "more than " + most.toPlainString() + " cannot be meant here";
        }
        return null;
    }

    /** Whether numbers are bounded. */
    boolean isOfNumbers() {
        return least != null || most != null;
    }
}
