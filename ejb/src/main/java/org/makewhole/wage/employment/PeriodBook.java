package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.number.Decimals;

/** Puts weeks and sums of money into pay periods. */
final class PeriodBook {

    private PeriodBook() {}

    /**
     * The pay periods from the first to the last known day.
     *
     * @param weeks in the order of time
     * @param sums payments, other pay and deductions
     */
    static List<PeriodRecord> records(
            PayPeriods periods,
            LocalDate firstDay,
            LocalDate lastDay,
            List<ClaimWeek> weeks,
            List<DatedSum> sums) {
        List<PeriodRecord> records = new ArrayList<>();
        List<PayPeriod> all = periods.between(firstDay, lastDay);
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            PayPeriod period = all.get(i);
            List<ClaimWeek> ending = new ArrayList<>(5);
            // A week that ends after the last period is settled in the last one.
            boolean last = i == all.size() - 1;
            while (next < weeks.size()
                    && (last || !weeks.get(next).end().isAfter(period.until()))) {
                ending.add(weeks.get(next));
                next++;
            }
            records.add(
                    new PeriodRecord(
                            period, ending, touching(period, weeks, next - ending.size())));
        }
        for (DatedSum sum : sums) {
            enter(sum, records);
        }
        return records;
    }

    private static List<ClaimWeek> touching(PayPeriod period, List<ClaimWeek> weeks, int from) {
        List<ClaimWeek> touching = new ArrayList<>(6);
        for (int i = from; i < weeks.size(); i++) {
            if (weeks.get(i).start.isAfter(period.until())) {
                break;
            }
            if (!weeks.get(i).end().isBefore(period.from())) {
                touching.add(weeks.get(i));
            }
        }
        return touching;
    }

    private static void enter(DatedSum sum, List<PeriodRecord> records) {
        int begin = first(sum, records);
        if (sum.isPayment() && coversOne(sum, records, begin)) {
            pay(sum, records, begin);
            return;
        }
        for (int i = begin; i < records.size(); i++) {
            PeriodRecord record = records.get(i);
            LocalDate from = record.period.from();
            LocalDate until = record.period.until();
            if (from.isAfter(sum.until())) {
                return;
            }
            BigDecimal part = sum.within(from, until);
            if (sum.isPayment()) {
                record.paid = record.paid.add(part);
                record.hasPayment = true;
            } else {
                record.sums.merge(sum.kind(), part, BigDecimal::add);
                record.nights = record.nights.add(sum.nightsWithin(from, until));
            }
        }
    }

    /** Whether a sum is for more than one period, one of them as a whole. */
    private static boolean coversOne(DatedSum sum, List<PeriodRecord> records, int begin) {
        for (int i = begin; i < Math.min(begin + 2, records.size()); i++) {
            PayPeriod period = records.get(i).period;
            boolean whole =
                    !sum.from().isAfter(period.from()) && !sum.until().isBefore(period.until());
            boolean alone =
                    !sum.from().isBefore(period.from()) && !sum.until().isAfter(period.until());
            if (whole && !alone) {
                return true;
            }
        }
        return false;
    }

    /** A payment for several periods is spread as a salary is: months are alike, however long. */
    private static void pay(DatedSum sum, List<PeriodRecord> records, int begin) {
        int end = begin;
        BigDecimal all = BigDecimal.ZERO;
        while (end < records.size() && !records.get(end).period.from().isAfter(sum.until())) {
            all = all.add(share(sum, records.get(end).period));
            end++;
        }
        BigDecimal upTo = BigDecimal.ZERO;
        BigDecimal before = BigDecimal.ZERO;
        for (PeriodRecord record : records.subList(begin, end)) {
            upTo = upTo.add(share(sum, record.period));
            BigDecimal paid = sum.byShares(upTo, all);
            record.paid = record.paid.add(paid.subtract(before));
            record.hasPayment = true;
            before = paid;
        }
    }

    private static BigDecimal share(DatedSum sum, PayPeriod period) {
        LocalDate from = sum.from().isAfter(period.from()) ? sum.from() : period.from();
        LocalDate until = sum.until().isBefore(period.until()) ? sum.until() : period.until();
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
        BigDecimal all = BigDecimal.valueOf(period.days());
        return days.compareTo(all) == 0 ? BigDecimal.ONE : Decimals.divide(days, all);
    }

    /** Number of the first period that does not end before the sum begins. */
    private static int first(DatedSum sum, List<PeriodRecord> records) {
        int low = 0;
        int high = records.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (records.get(middle).period.until().isBefore(sum.from())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
