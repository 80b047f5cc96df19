package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.FigureKind;
import org.makewhole.wage.number.Rounding;

/**
 * How interest runs.
 *
 * @param rates yearly rates by the day from which they apply, ascending; one without a day applies
 *     from the start
 * @param dayCount days of a year; 365 × 366 where each day counts by its own year, so that sums of
 *     days stay whole
 * @param compounding as the parameter of that name
 * @param calendarYears whether each day counts by the days of its own year
 */
public record InterestRules(
        List<Dated> rates, BigDecimal dayCount, String compounding, boolean calendarYears) {

    private static final BigDecimal LEAP_YEAR = new BigDecimal(366);

    private static final MathContext GROWTH = new MathContext(34, RoundingMode.HALF_UP);
    static final BigDecimal YEAR = new BigDecimal(365);
    private static final BigDecimal MONTHS = new BigDecimal(12);

    /**
     * A yearly rate.
     *
     * @param from first day; null for any
     * @param rate as 0.08
     */
    public record Dated(LocalDate from, BigDecimal rate) {}

    /** From the parameters of a rule of method {@code interest}. */
    public static InterestRules read(Arguments in) {
        List<Dated> rates = new ArrayList<>();
        if (in.has("annualRate")) {
            rates.add(new Dated(null, in.getNumber("annualRate")));
        } else {
            for (Arguments each : in.objects("rateTable")) {
                rates.add(new Dated(each.getDate("from"), each.getNumber("rate")));
            }
            rates.sort(Comparator.comparing(Dated::from));
        }
        String compounding = in.text("compounding", "none");
        if (in.flag("calendarYears") && !compounding.equals("none")) {
            throw in.problem("calendarYears", "only for simple interest");
        }
        BigDecimal dayCount =
                in.flag("calendarYears") ? YEAR.multiply(LEAP_YEAR) : in.number("dayCount", YEAR);
        return new InterestRules(rates, dayCount, compounding, in.flag("calendarYears"));
    }

    /** Whether there is one rate for all days. */
    boolean isFlat() {
        return rates.size() == 1 && rates.get(0).from() == null;
    }

    /** The rate on a day; zero before the first one. */
    BigDecimal rateOn(LocalDate day) {
        BigDecimal rate = BigDecimal.ZERO;
        for (Dated each : rates) {
            if (each.from() == null || !each.from().isAfter(day)) {
                rate = each.rate();
            }
        }
        return rate;
    }

    /** Interest, not rounded, from the day after {@code from} to {@code until}. */
    public BigDecimal between(BigDecimal principal, LocalDate from, LocalDate until) {
        if (calendarYears) {
            return Decimals.divide(principal.multiply(ratedDays(from, until)), dayCount);
        }
        if (isFlat()) {
            return forDays(principal, rates.get(0).rate(), ChronoUnit.DAYS.between(from, until));
        }
        BigDecimal interest = BigDecimal.ZERO;
        LocalDate start = from;
        while (start.isBefore(until)) {
            LocalDate end = nextChange(start, until);
            BigDecimal base = isCompound() ? principal.add(interest) : principal;
            interest =
                    interest.add(forDays(base, rateOn(start), ChronoUnit.DAYS.between(start, end)));
            start = end;
        }
        return interest;
    }

    /** Interest from the day after {@code from} to {@code until}, rounded as an amount. */
    public Run run(LocalDate from, LocalDate until, Rounding rounding) {
        return new Run(this, from, until, isCompound() ? null : ratedDays(from, until), rounding);
    }

    /**
     * Interest over a stretch of time, on whatever sum.
     *
     * @param ratedDays the yearly rate times days; null where interest is compounded
     */
    public record Run(
            InterestRules rules,
            LocalDate from,
            LocalDate until,
            BigDecimal ratedDays,
            Rounding rounding) {

        /** Interest on a sum, rounded as an amount. */
        public BigDecimal on(BigDecimal principal) {
            if (ratedDays == null) {
                BigDecimal exact = rules.between(principal, from, until);
                return rounding.apply("interest", FigureKind.AMOUNT, exact);
            }
            // One quotient of whole numbers of days and decimals is rounded once.
            return rounding.quotient(
                    "interest", FigureKind.AMOUNT, principal.multiply(ratedDays), rules.dayCount());
        }
    }

    /** The yearly rate times days, summed over the stretches with one rate. */
    private BigDecimal ratedDays(LocalDate from, LocalDate until) {
        if (isFlat()) {
            long days = from.isBefore(until) ? weighted(from, until) : 0;
            return rates.get(0).rate().multiply(BigDecimal.valueOf(days));
        }
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate start = from;
        while (start.isBefore(until)) {
            LocalDate end = nextChange(start, until);
            long days = weighted(start, end);
            sum = sum.add(rateOn(start).multiply(BigDecimal.valueOf(days)));
            start = end;
        }
        return sum;
    }

    /** Days after the first up to the last; times the days of another year where years count. */
    private long weighted(LocalDate from, LocalDate until) {
        if (!calendarYears) {
            return until.toEpochDay() - from.toEpochDay();
        }
        long sum = 0;
        LocalDate start = from;
        while (start.isBefore(until)) {
            LocalDate first = start.plusDays(1);
            LocalDate last = first.with(TemporalAdjusters.lastDayOfYear());
            last = last.isBefore(until) ? last : until;
            long days = last.toEpochDay() - start.toEpochDay();
            sum += days * (first.isLeapYear() ? 365 : 366);
            start = last;
        }
        return sum;
    }

    /** The arithmetic with its numbers. */
    public String written(
            BigDecimal principal, LocalDate from, LocalDate until, BigDecimal interest) {
        StringBuilder text = new StringBuilder(plain(principal)).append(" × ");
        List<String> stretches = new ArrayList<>();
        LocalDate start = from;
        while (start.isBefore(until)) {
            LocalDate end = isFlat() ? until : nextChange(start, until);
            String percent = plain(rateOn(start).movePointRight(2));
            stretches.add(percent + "% × " + ChronoUnit.DAYS.between(start, end));
            start = end;
        }
        String all = String.join(" + ", stretches);
        text.append(stretches.size() > 1 ? "(" + all + ")" : all);
        text.append(" ÷ ").append(calendarYears ? "365 or 366" : plain(dayCount));
        if (isCompound()) {
            text.append(", compounded ").append(compounding);
        }
        return text.append(" = ").append(plain(interest)).toString();
    }

    private static String plain(BigDecimal number) {
        return Decimals.shown(number).toPlainString();
    }

    private LocalDate nextChange(LocalDate start, LocalDate until) {
        for (Dated each : rates) {
            if (each.from() != null && each.from().isAfter(start) && each.from().isBefore(until)) {
                return each.from();
            }
        }
        return until;
    }

    private boolean isCompound() {
        return !compounding.equals("none");
    }

    /** Interest at one rate, not rounded. */
    BigDecimal forDays(BigDecimal principal, BigDecimal rate, long days) {
        if (days <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = BigDecimal.valueOf(days);
        if (!isCompound()) {
            return Decimals.divide(principal.multiply(rate).multiply(number), dayCount);
        }
        BigDecimal periods =
                switch (compounding) {
                    case "daily" -> dayCount;
                    case "monthly" -> MONTHS;
                    case "quarterly" -> new BigDecimal(4);
                    case "semiannual" -> new BigDecimal(2);
                    default -> BigDecimal.ONE;
                };
        BigDecimal perPeriod = Decimals.divide(rate, periods);
        BigDecimal[] whole = number.multiply(periods).divideAndRemainder(dayCount);
        BigDecimal rest = Decimals.divide(whole[1], dayCount);
        BigDecimal factor =
                BigDecimal.ONE
                        .add(perPeriod)
                        .pow(whole[0].intValueExact(), GROWTH)
                        .multiply(BigDecimal.ONE.add(perPeriod.multiply(rest)));
        return principal.multiply(factor.subtract(BigDecimal.ONE));
    }
}
