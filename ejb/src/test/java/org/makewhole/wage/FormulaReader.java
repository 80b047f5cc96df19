package org.makewhole.wage;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Recomputes the written arithmetic of a line, so that a formula can be held to its result. */
final class FormulaReader {

    private final String text;
    private int at;

    private FormulaReader(String text) {
        this.text = text.replace(" ", "");
    }

    /** Checks each step and gives the value of the last. */
    static BigDecimal read(String formula) {
        BigDecimal value = null;
        for (String step : formula.split("; ")) {
            String[] sides = step.split(" = ");
            value = new BigDecimal(sides[1]);
            BigDecimal computed =
                    new FormulaReader(sides[0])
                            .sum()
                            .setScale(value.scale(), RoundingMode.HALF_UP);
            if (computed.compareTo(value) != 0) {
                throw new AssertionError(step + " but it gives " + computed);
            }
        }
        return value;
    }

    private BigDecimal sum() {
        BigDecimal value = product();
        while (at < text.length() && "+−".indexOf(text.charAt(at)) >= 0) {
            boolean plus = text.charAt(at++) == '+';
            BigDecimal next = product();
            value = plus ? value.add(next) : value.subtract(next);
        }
        return value;
    }

    private BigDecimal product() {
        BigDecimal value = factor();
        while (at < text.length() && "×÷".indexOf(text.charAt(at)) >= 0) {
            boolean times = text.charAt(at++) == '×';
            BigDecimal next = factor();
            value = times ? value.multiply(next) : value.divide(next, 20, RoundingMode.HALF_UP);
        }
        return value;
    }

    private BigDecimal factor() {
        if (text.charAt(at) == '(') {
            at++;
            BigDecimal value = sum();
            at++;
            return value;
        }
        int from = at;
        while (at < text.length() && ".0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }
}
