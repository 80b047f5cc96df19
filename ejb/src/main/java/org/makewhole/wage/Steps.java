package org.makewhole.wage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The written arithmetic of a line, step by step. */
final class Steps {

    private final List<String> steps = new ArrayList<>();

    void add(String expression, BigDecimal value) {
        steps.add(expression + " = " + text(value));
    }

    void addAll(Steps others) {
        steps.addAll(others.steps);
    }

    Steps withoutLast() {
        Steps shorter = new Steps();
        shorter.steps.addAll(steps.subList(0, steps.size() - 1));
        return shorter;
    }

    String written() {
        return String.join("; ", steps);
    }

    /** A number as people write it: no exponent. */
    static String text(BigDecimal number) {
        return number.toPlainString();
    }

    /** The same number with at least the decimals of the currency, so that 15 reads 15.00. */
    static BigDecimal atLeastMinorUnit(BigDecimal number, Currency currency) {
        BigDecimal shortest = number.stripTrailingZeros();
        int minorUnit = currency.getDefaultFractionDigits();
        return shortest.scale() < minorUnit ? shortest.setScale(minorUnit) : shortest;
    }

    /** The same number without needless zeros, so that 40.00 hours read 40. */
    static BigDecimal shortest(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
