package org.makewhole.wage;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A finished calculation. Totals are derived from lines and weeks, so they cannot disagree with them.
 *
 * @param packId which rule pack was applied
 * @param packVersion and at which version
 * @param currency of all amounts
 * @param weeks by date
 * @param lines amounts owed, by date and then in the order of the pack's rules
 * @param notes keys of the pack's notes that go with this calculation
 */
public record WageResult(
        String packId,
        String packVersion,
        Currency currency,
        List<WageWeek> weeks,
        List<WageLine> lines,
        List<String> notes) {

    public WageResult {
        weeks = List.copyOf(weeks);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** What is owed under each violation; those with nothing owed are left out. */
    public Map<Violation, BigDecimal> subtotals() {
        Map<Violation, BigDecimal> subtotals = new EnumMap<>(Violation.class);
        lines.forEach(line -> subtotals.merge(line.violation(), line.amount(), BigDecimal::add));
        return Collections.unmodifiableMap(subtotals);
    }

    /** All that is owed. */
    public BigDecimal total() {
        return sum(lines, WageLine::amount);
    }

    /** All that was earned, paid or not. */
    public BigDecimal earned() {
        return sum(weeks, WageWeek::due);
    }

    /** All that was paid. */
    public BigDecimal paid() {
        return sum(weeks, WageWeek::paid);
    }

    /** What was paid beyond earnings in single weeks: total = earned - paid + excess. */
    public BigDecimal excess() {
        return sum(weeks, WageWeek::excess);
    }

    private <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> amount) {
        BigDecimal zero = BigDecimal.ZERO.setScale(currency.getDefaultFractionDigits());
        return items.stream().map(amount).reduce(zero, BigDecimal::add);
    }
}
