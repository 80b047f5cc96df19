package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.number.Decimals;

/**
 * Puts payments into pay periods. One for days of several periods is spread as the pay for these
 * days is earned: by the work of the days where the terms are by the hour, the day or the piece,
 * and as a salary is where they are not.
 */
final class PaymentBook {

    private static final int CENTS = 2;

    private final List<ClaimTerms> terms;
    private final List<PeriodRecord> records;
    private final List<SpreadPayment> spread = new ArrayList<>(0);

    /**
     * @param terms in the order of time
     * @param records in the order of time
     */
    PaymentBook(List<ClaimTerms> terms, List<PeriodRecord> records) {
        this.terms = terms;
        this.records = records;
    }

    /** The payments that were spread. */
    List<SpreadPayment> spread() {
        return spread;
    }

    /**
     * Enters a payment.
     *
     * @param begin number of the first period that does not end before it
     */
    void enter(DatedSum sum, int begin) {
        int end = begin;
        while (end < records.size() && !records.get(end).period.from().isAfter(sum.until())) {
            end++;
        }
        List<PeriodRecord> touched = records.subList(begin, end);
        if (touched.size() == 1) {
            add(touched.get(0), sum.amount());
            return;
        }
        List<BigDecimal> parts = parts(sum, touched);
        for (int i = 0; i < parts.size(); i++) {
            add(touched.get(i), parts.get(i));
        }
        spread.add(new SpreadPayment(begin, parts));
    }

    private static void add(PeriodRecord record, BigDecimal part) {
        record.paid = record.paid.add(part);
        record.hasPayment = true;
    }

    private List<BigDecimal> parts(DatedSum sum, List<PeriodRecord> touched) {
        List<BigDecimal> weights = new ArrayList<>(touched.size());
        BigDecimal all = BigDecimal.ZERO;
        boolean byWork = isByWork(sum);
        for (PeriodRecord record : touched) {
            BigDecimal weight = byWork ? earned(sum, record) : BigDecimal.ZERO;
            weights.add(weight);
            all = all.add(weight);
        }
        if (all.signum() == 0) {
            boolean coversOne = touched.stream().anyMatch(each -> covers(sum, each.period));
            weights.clear();
            for (PeriodRecord record : touched) {
                BigDecimal days = days(sum, record.period);
                BigDecimal ofPeriod = BigDecimal.valueOf(record.period.days());
                BigDecimal weight =
                        !coversOne
                                ? days
                                : days.compareTo(ofPeriod) == 0
                                        ? BigDecimal.ONE
                                        : Decimals.divide(days, ofPeriod);
                weights.add(weight);
                all = all.add(weight);
            }
        }
        return inCents(sum.amount(), weights, all);
    }

    /** Parts in proportion to weights, in whole cents that add up to the amount. */
    private static List<BigDecimal> inCents(
            BigDecimal amount, List<BigDecimal> weights, BigDecimal all) {
        List<BigDecimal> parts = new ArrayList<>(weights.size());
        BigDecimal upTo = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal weight : weights) {
            upTo = upTo.add(weight);
            BigDecimal paid =
                    amount.multiply(upTo)
                            .divide(all, Math.max(CENTS, amount.scale()), RoundingMode.HALF_UP);
            parts.add(paid.subtract(before));
            before = paid;
        }
        return parts;
    }

    private static boolean covers(DatedSum sum, PayPeriod period) {
        return !sum.from().isAfter(period.from()) && !sum.until().isBefore(period.until());
    }

    private static BigDecimal days(DatedSum sum, PayPeriod period) {
        LocalDate from = sum.from().isAfter(period.from()) ? sum.from() : period.from();
        LocalDate until = sum.until().isBefore(period.until()) ? sum.until() : period.until();
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
    }

    private boolean isByWork(DatedSum sum) {
        boolean any = false;
        for (ClaimTerms each : terms) {
            if (each.touches(sum.from(), sum.until())) {
                any = true;
                if (each.isSalary()) {
                    return false;
                }
            }
        }
        return any;
    }

    /** What the work of the days that a payment and a period share earns, premiums apart. */
    private BigDecimal earned(DatedSum sum, PeriodRecord record) {
        BigDecimal earned = BigDecimal.ZERO;
        for (ClaimWeek week : record.touching) {
            if (week.isByDay && sum.touches(week.start, week.end())) {
                earned = earned.add(ofDays(sum, record, week));
            } else if (!week.isByDay) {
                earned = earned.add(ofTotal(sum, record, week));
            }
        }
        for (ClaimWeek week : record.ending) {
            ClaimTerms agreed = sum.touches(week.start, week.end()) ? on(week.end()) : null;
            if (agreed != null && agreed.basis().equals("piece")) {
                earned = earned.add(agreed.rate().multiply(week.pieces));
            }
        }
        return earned;
    }

    /** Of a week without days, by the part of it that the payment and the period share. */
    private BigDecimal ofTotal(DatedSum sum, PeriodRecord record, ClaimWeek week) {
        LocalDate from =
                sum.from().isAfter(record.period.from()) ? sum.from() : record.period.from();
        LocalDate until =
                sum.until().isBefore(record.period.until()) ? sum.until() : record.period.until();
        BigDecimal share = from.isAfter(until) ? BigDecimal.ZERO : week.share(from, until);
        ClaimTerms agreed = on(week.end().isAfter(until) ? until : week.end());
        if (share.signum() == 0 || agreed == null || agreed.basis().equals("piece")) {
            return BigDecimal.ZERO;
        }
        BigDecimal hours = week.total.likely();
        BigDecimal units = agreed.isByDay() ? week.daysOf(agreed, hours) : hours;
        return agreed.loadedRate().multiply(units).multiply(share);
    }

    private BigDecimal ofDays(DatedSum sum, PeriodRecord record, ClaimWeek week) {
        ClaimTerms agreed = on(week.start);
        boolean whole =
                agreed != null
                        && agreed.isByHour()
                        && agreed.covers(week.end())
                        && record.holds(week.start)
                        && record.holds(week.end())
                        && !sum.from().isAfter(week.start)
                        && !sum.until().isBefore(week.end());
        if (whole) {
            return agreed.loadedRate().multiply(week.total.likely());
        }
        BigDecimal earned = BigDecimal.ZERO;
        for (int number = 0; number < ClaimWeek.DAYS; number++) {
            LocalDate day = week.start.plusDays(number);
            BigDecimal hours = week.hoursOf(number, Hours.Reading.LIKELY);
            if (hours.signum() > 0 && record.holds(day) && sum.touches(day, day)) {
                agreed = on(day);
                if (agreed != null && !agreed.basis().equals("piece")) {
                    BigDecimal units = agreed.isByDay() ? BigDecimal.ONE : hours;
                    earned = earned.add(agreed.loadedRate().multiply(units));
                }
            }
        }
        return earned;
    }

    private ClaimTerms on(LocalDate day) {
        for (ClaimTerms each : terms) {
            if (each.covers(day)) {
                return each;
            }
        }
        return null;
    }
}
