package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.makewhole.wage.Violation;
import org.makewhole.wage.award.LimitationState;

/**
 * What is owed. Totals are derived from the lines, so they cannot disagree with them.
 *
 * @param lines by week and then in the order in which payments are credited
 * @param earned all that was earned, paid or not
 * @param paid all that was paid
 * @param excess paid beyond earnings in single weeks
 * @param damages on top of wages; zero when none are due
 * @param limitation by payday and forum
 * @param gaps where evidence is missing
 * @param low total with the lowest estimates
 * @param high total with the highest estimates
 * @param weeks by date
 */
public record Owed(
        List<OwedLine> lines,
        BigDecimal earned,
        BigDecimal paid,
        BigDecimal excess,
        BigDecimal damages,
        List<Payday> limitation,
        List<Gap> gaps,
        BigDecimal low,
        BigDecimal high,
        List<Week> weeks) {

    /**
     * What a week came to.
     *
     * @param start first day
     * @param dueOn payday
     * @param hours worked, as likely as not where they are an estimate
     * @param estimated whether they are an estimate
     * @param excess paid beyond what the week earned
     */
    public record Week(
            LocalDate start,
            LocalDate dueOn,
            BigDecimal hours,
            boolean estimated,
            BigDecimal earned,
            BigDecimal paid,
            BigDecimal excess) {}

    /**
     * A payday in a forum.
     *
     * @param lastDay null while the period does not run
     * @param state null when no day was given to look at it
     */
    public record Payday(LocalDate dueOn, String forum, LocalDate lastDay, LimitationState state) {}

    /** Evidence that is missing for a week. */
    public record Gap(LocalDate week, Missing missing) {}

    /** What is missing. */
    public enum Missing {
        HOURS,
        PAY_PROOF,
        CONTRACT
    }

    /** All wages owed, damages and interest apart. */
    public BigDecimal total() {
        return sum(OwedLine::amount);
    }

    /** All interest. */
    public BigDecimal interest() {
        return sum(OwedLine::interest);
    }

    private BigDecimal sum(Function<OwedLine, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Wages by violation; those with nothing owed are left out. */
    public Map<Violation, BigDecimal> subtotals() {
        Map<Violation, BigDecimal> subtotals = new EnumMap<>(Violation.class);
        lines.forEach(line -> subtotals.merge(line.violation(), line.amount(), BigDecimal::add));
        return Collections.unmodifiableMap(subtotals);
    }
}
