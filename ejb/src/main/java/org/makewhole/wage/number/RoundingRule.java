package org.makewhole.wage.number;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How one figure is rounded.
 *
 * @param decimals places kept; null for the minor unit of the currency
 * @param step multiple to round to, such as 0.5 for half days; null to round to decimals
 * @param mode half up unless a source says otherwise
 */
public record RoundingRule(Integer decimals, BigDecimal step, RoundingMode mode) {

    /** Half up to the minor unit of the currency. */
    static final RoundingRule MINOR_UNIT = new RoundingRule(null, null, RoundingMode.HALF_UP);

    /** Half up to whole numbers. */
    public static final RoundingRule WHOLE = new RoundingRule(0, null, RoundingMode.HALF_UP);

    BigDecimal apply(BigDecimal exact, int minorUnit) {
        BigDecimal number = Decimals.settled(exact);
        if (step != null) {
            return number.divide(step, 0, mode).multiply(step);
        }
        return number.setScale(decimals == null ? minorUnit : decimals, mode);
    }

    /** The rule in words, for statements: {@code half up to 2 decimals}. */
    public String written() {
        String direction =
                switch (mode) {
                    case DOWN -> "truncated";
                    case UP, CEILING -> "up";
                    case HALF_EVEN -> "half to even";
                    default -> "half up";
                };
        if (step != null) {
            return direction + " to a multiple of " + step.toPlainString();
        }
        return direction
                + (decimals == null ? " to the minor unit" : " to " + decimals + " decimals");
    }
}
