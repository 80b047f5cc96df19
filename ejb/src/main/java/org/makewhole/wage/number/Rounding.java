package org.makewhole.wage.number;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A rounding policy: a name, a rule for each kind of figure and, above these, rules for single
 * figures.
 *
 * @param name of the policy it builds on
 * @param byKind a kind that is missing is not rounded
 * @param byFigure by the name of the figure, such as {@code dailyInterest}
 * @param minorUnit decimals of the currency: 2 for USD, 3 for KWD, 0 for JPY
 */
public record Rounding(
        String name,
        Map<FigureKind, RoundingRule> byKind,
        Map<String, RoundingRule> byFigure,
        int minorUnit) {

    /**
     * Rates are rounded to the minor unit before they are multiplied, and so is every amount: the
     * practice of the examples in 29 CFR part 778 and of many official calculators.
     */
    public static final String RATES_FIRST = "rates-first";

    /** Only amounts are rounded, once, to the minor unit. */
    public static final String AMOUNTS_ONLY = "amounts-only";

    /** Nothing is rounded. */
    public static final String EXACT = "exact";

    private static final int DEFAULT_MINOR_UNIT = 2;

    public Rounding {
        byKind = byKind.isEmpty() ? Map.of() : new EnumMap<>(byKind);
        byFigure = Map.copyOf(byFigure);
    }

    /** The named policy for a currency (null: two decimals); empty when there is no such policy. */
    public static Optional<Rounding> named(String name, Currency currency) {
        int minorUnit =
                currency == null
                        ? DEFAULT_MINOR_UNIT
                        : Math.max(0, currency.getDefaultFractionDigits());
        Map<FigureKind, RoundingRule> byKind = new EnumMap<>(FigureKind.class);
        switch (name == null ? "" : name) {
            case RATES_FIRST -> {
                byKind.put(FigureKind.RATE, RoundingRule.MINOR_UNIT);
                byKind.put(FigureKind.AMOUNT, RoundingRule.MINOR_UNIT);
            }
            case AMOUNTS_ONLY -> byKind.put(FigureKind.AMOUNT, RoundingRule.MINOR_UNIT);
            case EXACT -> {
                // Every kind stays as it is.
            }
            default -> {
                return Optional.empty();
            }
        }
        return Optional.of(new Rounding(name, byKind, Map.of(), minorUnit));
    }

    /** The same policy with further rules for kinds and figures. */
    public Rounding with(Map<FigureKind, RoundingRule> kinds, Map<String, RoundingRule> figures) {
        Map<FigureKind, RoundingRule> moreKinds = new EnumMap<>(FigureKind.class);
        moreKinds.putAll(byKind);
        moreKinds.putAll(kinds);
        Map<String, RoundingRule> moreFigures = new HashMap<>(byFigure);
        moreFigures.putAll(figures);
        return new Rounding(name, moreKinds, moreFigures, minorUnit);
    }

    /** The rule for that figure; empty when it is not rounded. */
    Optional<RoundingRule> findRule(String figure, FigureKind kind) {
        RoundingRule named = byFigure.isEmpty() ? null : byFigure.get(figure);
        return Optional.ofNullable(named != null ? named : byKind.get(kind));
    }

    /** The policy in words, for statements: what is rounded, and how. */
    public String written() {
        StringBuilder text = new StringBuilder(name);
        for (FigureKind kind : FigureKind.values()) {
            RoundingRule rule = byKind.get(kind);
            if (rule != null) {
                text.append(text.length() == name.length() ? ": " : ", ")
                        .append(kind.name().toLowerCase(Locale.ROOT))
                        .append("s ")
                        .append(rule.written());
            }
        }
        return text.toString();
    }

    /** Rounds outside any policy, where a law itself says how. */
    public static BigDecimal by(RoundingRule rule, BigDecimal exact) {
        return rule.apply(exact, 0);
    }

    /** Rounds a figure. */
    public BigDecimal apply(String figure, FigureKind kind, BigDecimal exact) {
        RoundingRule named = byFigure.isEmpty() ? null : byFigure.get(figure);
        RoundingRule rule = named != null ? named : byKind.get(kind);
        return rule == null ? exact : rule.apply(exact, minorUnit);
    }

    /**
     * A part of an amount as it counts in the sum. Under {@link #AMOUNTS_ONLY} the sum alone is
     * rounded, once, unless a rule names the part.
     */
    BigDecimal part(String figure, BigDecimal exact) {
        boolean once = name.equals(AMOUNTS_ONLY) && !byFigure.containsKey(figure);
        return once ? exact : apply(figure, FigureKind.AMOUNT, exact);
    }

    /** Rounds {@code dividend / divisor} once. */
    public BigDecimal quotient(
            String figure, FigureKind kind, BigDecimal dividend, BigDecimal divisor) {
        RoundingRule named = byFigure.isEmpty() ? null : byFigure.get(figure);
        RoundingRule rule = named != null ? named : byKind.get(kind);
        if (rule != null && rule.step() == null && dividend.scale() <= Decimals.GUARD) {
            int decimals = rule.decimals() == null ? minorUnit : rule.decimals();
            return dividend.divide(divisor, decimals, rule.mode());
        }
        BigDecimal exact = Decimals.divide(dividend, divisor);
        return rule == null ? exact : rule.apply(exact, minorUnit);
    }
}
