package org.makewhole.wage.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.employment.PeriodRecord;
import org.makewhole.wage.inforce.ClaimRules;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/**
 * The minimum of salaries in a pay period: of the months for which a law has one of its own, and of
 * the hours for which a salary was agreed, an hour's minimum for each. It is cut for days that the
 * salary does not cover just as the salary is, and for weeks in which less was worked.
 */
final class SalaryFloor {

    private static final BigDecimal MONTHS = new BigDecimal(12);
    private static final BigDecimal WEEKS = new BigDecimal(52);

    private final ClaimSheets sheets;
    private final ClaimInput claim;
    private final ClaimRules rules;
    private final PeriodRecord record;
    private final Workings out;
    private final Function<LocalDate, BigDecimal> rates;

    /**
     * @param rates the minimum per hour on a day
     */
    SalaryFloor(
            ClaimSheets sheets,
            PeriodRecord record,
            Workings out,
            Function<LocalDate, BigDecimal> rates) {
        this.sheets = sheets;
        this.claim = sheets.claim();
        this.rules = sheets.rules();
        this.record = record;
        this.out = out;
        this.rates = rates;
    }

    /** Whether terms (null for none) are held against agreed hours, not against those worked. */
    static boolean isForAgreedHours(
            ClaimSheets sheets, PeriodRecord record, ClaimTerms terms, LocalDate day) {
        if (terms == null || !terms.isSalary() || terms.hoursPerWeek() == null || record.isWeek()) {
            return false;
        }
        InForce minimum = sheets.rules().findInForce(RuleMethod.MINIMUM_WAGE, day);
        return minimum != null
                && terms.hoursPerWeek().signum() > 0
                && minimum.parameters().text("salaryHours", "agreed").equals("agreed")
                && sheets.rules().monthlyMinimum(day, terms).signum() == 0;
    }

    /** The minimum of the months, or parts of months, for which a law has one of its own. */
    BigDecimal ofMonths() {
        return sum(false, false);
    }

    /**
     * The same with salaries for agreed hours.
     *
     * @param byPeriod whether the rate of the first day holds for the whole period
     */
    BigDecimal compute(boolean byPeriod) {
        return sum(true, byPeriod);
    }

    private BigDecimal sum(boolean withHours, boolean byPeriod) {
        BigDecimal floor = BigDecimal.ZERO;
        for (ClaimTerms terms : claim.terms()) {
            LocalDate from = latest(record.period.from(), terms.from());
            LocalDate until = earliest(record.period.until(), terms.until());
            until = earliest(until, claim.employmentEnd());
            if (terms.isSalary() && !from.isAfter(until)) {
                BigDecimal month = rules.monthlyMinimum(from, terms);
                if (month.signum() > 0) {
                    floor = floor.add(pay().monthly(terms, month, "floor", from, until));
                } else if (withHours && isForAgreedHours(sheets, record, terms, from)) {
                    floor = floor.add(ofHours(terms, from, until, byPeriod));
                }
            }
        }
        return floor;
    }

    private PeriodStraightPay pay() {
        return new PeriodStraightPay(sheets, record, out);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return other == null || one.isBefore(other) ? one : other;
    }

    /** Goes from one change of the minimum to the next. */
    private BigDecimal ofHours(
            ClaimTerms terms, LocalDate first, LocalDate last, boolean byPeriod) {
        BigDecimal floor = BigDecimal.ZERO;
        LocalDate from = first;
        while (!from.isAfter(last)) {
            InForce minimum = rules.findInForce(RuleMethod.MINIMUM_WAGE, from);
            boolean changes = !byPeriod && minimum != null && minimum.value() != null;
            LocalDate until = earliest(last, changes ? minimum.value().until() : null);
            LocalDate birthday = byPeriod ? null : claim.findBirthdayAfter(from);
            until = earliest(until, birthday == null ? null : birthday.minusDays(1));
            floor = floor.add(ofHours(terms, from, until));
            from = until.plusDays(1);
        }
        return floor;
    }

    private BigDecimal ofHours(ClaimTerms terms, LocalDate from, LocalDate until) {
        BigDecimal week = rates.apply(from).multiply(terms.hoursPerWeek());
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
        BigDecimal known = known(terms, from, until);
        if (week.signum() == 0 || known.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal all =
                terms.basis().equals("week")
                        ? pay().weekly(week, "floor", days)
                        : pay().monthly(
                                        terms,
                                        Decimals.divide(week.multiply(WEEKS), MONTHS),
                                        "floor",
                                        from,
                                        until);
        return known.compareTo(days) == 0
                ? all
                : out.amount(
                        "floor",
                        Decimals.divide(all.multiply(known), days),
                        "{} × {} ÷ {}",
                        all,
                        known,
                        days);
    }

    /** Days of which work is known, those of weeks with less than the agreed hours in part. */
    private BigDecimal known(ClaimTerms terms, LocalDate from, LocalDate until) {
        BigDecimal known = BigDecimal.ZERO;
        for (ClaimWeek week : record.touching) {
            LocalDate first = latest(from, week.start);
            LocalDate last = earliest(until, week.end());
            if (!last.isBefore(first)) {
                long days = ChronoUnit.DAYS.between(first, last) + 1;
                known = known.add(share(week, terms).multiply(BigDecimal.valueOf(days)));
            }
        }
        return known;
    }

    private BigDecimal share(ClaimWeek week, ClaimTerms terms) {
        BigDecimal worked = week.total.in(sheets.reading());
        List<ClaimWeek> weeks = claim.weeks();
        boolean whole =
                week != weeks.get(0)
                        && week != weeks.get(weeks.size() - 1)
                        && terms.covers(week.start)
                        && terms.covers(week.end());
        if (worked.signum() == 0) {
            // A pattern may begin on a Sunday that nobody works.
            return week.isTold(0) || week.isTold(ClaimWeek.DAYS - 1)
                    ? BigDecimal.ONE
                    : BigDecimal.ZERO;
        }
        return !whole || worked.compareTo(terms.hoursPerWeek()) >= 0
                ? BigDecimal.ONE
                : Decimals.divide(worked, terms.hoursPerWeek());
    }
}
