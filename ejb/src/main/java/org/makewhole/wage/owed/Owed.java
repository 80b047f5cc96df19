package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.makewhole.wage.Violation;
import org.makewhole.wage.award.LimitationState;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.PayPeriod;

/**
 * What is owed. Totals are derived from the lines, so they cannot disagree with them.
 *
 * @param lines by pay period and then in the order in which payments are credited; what is due
 *     beside the pay of periods comes last
 * @param periods by time
 * @param awards on top of wages: damages and penalties
 * @param limitation by payday and forum
 * @param gaps where evidence is missing
 * @param notReckoned rules that may give more, where everything statutory was asked for
 * @param remarks on what is due beside the pay of periods
 * @param low total with the lowest estimates
 * @param high total with the highest estimates
 */
public record Owed(
        List<OwedLine> lines,
        List<PeriodSum> periods,
        List<OwedAward> awards,
        List<Payday> limitation,
        List<Gap> gaps,
        List<NotReckoned> notReckoned,
        List<String> remarks,
        BigDecimal low,
        BigDecimal high) {

    /**
     * What a pay period came to.
     *
     * @param hours worked
     * @param basic agreed pay, not below the minimum wage: premiums and other pay apart
     * @param wages the same with premiums, holiday pay and other pay; what was taken apart
     * @param earned all that was earned, paid or not
     * @param paid for the period
     * @param owed wages, damages and interest apart
     * @param excess paid beyond earnings; not set against other periods
     * @param estimated whether hours are an estimate
     * @param low owed with the lowest estimates
     * @param high owed with the highest estimates
     */
    public record PeriodSum(
            PayPeriod period,
            BigDecimal hours,
            BigDecimal basic,
            BigDecimal wages,
            BigDecimal earned,
            BigDecimal paid,
            BigDecimal owed,
            BigDecimal excess,
            boolean estimated,
            BigDecimal low,
            BigDecimal high) {}

    /**
     * A payday in a forum.
     *
     * @param amount owed on that day, penalties included
     * @param lastDay null while the period does not run
     * @param state null when no day was given to look at it
     */
    public record Payday(
            LocalDate dueOn,
            String forum,
            BigDecimal amount,
            LocalDate lastDay,
            LimitationState state) {}

    /**
     * What a forum can still hear of.
     *
     * @param inTime amounts that can be claimed
     * @param barred amounts that cannot
     * @param nextLastDay first day on which something expires; null when nothing runs
     */
    public record ForumSum(
            String forum, BigDecimal inTime, BigDecimal barred, LocalDate nextLastDay) {}

    /** Evidence that is missing for a week. */
    public record Gap(LocalDate week, Missing missing) {

        /** Last day of the week. */
        public LocalDate until() {
            return week.plusDays(ClaimWeek.DAYS - 1L);
        }
    }

    /** What is missing. */
    public enum Missing {
        HOURS,
        PAY_PROOF,
        CONTRACT
    }

    /** All wages owed, damages, penalties and interest apart. */
    public BigDecimal total() {
        return sum(lines, OwedLine::amount);
    }

    /** All interest. */
    public BigDecimal interest() {
        return sum(lines, OwedLine::interest);
    }

    /** Damages on top of wages; zero when none are due. */
    public BigDecimal damages() {
        return awards(OwedAward.Kind.DAMAGES);
    }

    /** Penalties on top of wages; zero when none are due. */
    public BigDecimal penalties() {
        return awards(OwedAward.Kind.PENALTY);
    }

    private BigDecimal awards(OwedAward.Kind kind) {
        BigDecimal sum = BigDecimal.ZERO;
        for (OwedAward each : awards) {
            sum = each.kind() == kind ? sum.add(each.amount()) : sum;
        }
        return sum;
    }

    /** All that was earned in pay periods, paid or not. */
    public BigDecimal earned() {
        return sum(periods, PeriodSum::earned);
    }

    /** All that was paid for pay periods. */
    public BigDecimal paid() {
        return sum(periods, PeriodSum::paid);
    }

    /** What was paid beyond earnings in single periods. */
    public BigDecimal excess() {
        return sum(periods, PeriodSum::excess);
    }

    private static <T> BigDecimal sum(List<T> items, Function<T, BigDecimal> figure) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T each : items) {
            sum = sum.add(figure.apply(each));
        }
        return sum;
    }

    /** Wages by violation; those with nothing owed are left out. */
    public Map<Violation, BigDecimal> subtotals() {
        Map<Violation, BigDecimal> subtotals = new EnumMap<>(Violation.class);
        lines.forEach(line -> subtotals.merge(line.violation(), line.amount(), BigDecimal::add));
        return Collections.unmodifiableMap(subtotals);
    }

    /** What each forum can still hear of; empty when no day was given to look at it. */
    public List<ForumSum> forums() {
        Map<String, ForumSum> forums = new LinkedHashMap<>();
        for (Payday each : limitation) {
            if (each.state() != null) {
                forums.merge(each.forum(), alone(each), Owed::together);
            }
        }
        return new ArrayList<>(forums.values());
    }

    private static ForumSum alone(Payday day) {
        boolean barred = day.state() == LimitationState.BARRED;
        return new ForumSum(
                day.forum(),
                barred ? BigDecimal.ZERO : day.amount(),
                barred ? day.amount() : BigDecimal.ZERO,
                barred ? null : day.lastDay());
    }

    private static ForumSum together(ForumSum one, ForumSum other) {
        LocalDate next =
                one.nextLastDay() == null
                                || other.nextLastDay() != null
                                        && other.nextLastDay().isBefore(one.nextLastDay())
                        ? other.nextLastDay()
                        : one.nextLastDay();
        return new ForumSum(
                one.forum(),
                one.inTime().add(other.inTime()),
                one.barred().add(other.barred()),
                next);
    }
}
