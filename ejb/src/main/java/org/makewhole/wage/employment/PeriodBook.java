package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts weeks and sums of money into pay periods. */
final class PeriodBook {

    private PeriodBook() {}

    /**
     * The pay periods from the first to the last known day.
     *
     * @param weeks in the order of time
     */
    static List<PeriodRecord> records(
            PayPeriods periods, LocalDate firstDay, LocalDate lastDay, List<ClaimWeek> weeks) {
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
        return records;
    }

    /**
     * Enters sums of money.
     *
     * @param sums payments, other pay and deductions
     * @return the payments that are for days of several periods
     */
    static List<SpreadPayment> enter(
            List<DatedSum> sums, List<PeriodRecord> records, List<ClaimTerms> terms) {
        PaymentBook payments = new PaymentBook(terms, records);
        for (DatedSum sum : sums) {
            int begin = first(sum, records);
            if (sum.isPayment()) {
                payments.enter(sum, begin);
            } else {
                enter(sum, records, begin);
            }
        }
        return payments.spread();
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

    private static void enter(DatedSum sum, List<PeriodRecord> records, int begin) {
        for (PeriodRecord record : records.subList(begin, records.size())) {
            LocalDate from = record.period.from();
            LocalDate until = record.period.until();
            if (from.isAfter(sum.until())) {
                return;
            }
            record.sums.merge(sum.kind(), sum.within(from, until), BigDecimal::add);
            record.nights = record.nights.add(sum.nightsWithin(from, until));
        }
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
