package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is known about a pay period. */
public final class PeriodRecord {

    public final PayPeriod period;

    /** Weeks that are settled in it: those that end in it. */
    public final List<ClaimWeek> ending;

    /** Weeks with days in it. */
    public final List<ClaimWeek> touching;

    /** Other pay and deductions by kind. */
    public final Map<String, BigDecimal> sums = new LinkedHashMap<>(4);

    public BigDecimal nights = BigDecimal.ZERO;
    public BigDecimal paid = BigDecimal.ZERO;
    public boolean hasPayment;

    private final boolean isWeek;

    public PeriodRecord(PayPeriod period, List<ClaimWeek> ending, List<ClaimWeek> touching) {
        this.period = period;
        this.ending = ending;
        this.touching = touching;
        this.isWeek =
                ending.size() == 1
                        && ending.get(0).start.equals(period.from())
                        && ending.get(0).end().equals(period.until());
    }

    /** Whether the period is the week itself. */
    public boolean isWeek() {
        return isWeek;
    }

    /** Whether a day lies in it; days beyond the last period belong to that one. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.until());
    }

    /** Hours of its days, and of weeks without days the part that lies in it. */
    public BigDecimal hours() {
        if (isWeek) {
            return ending.get(0).total.likely();
        }
        BigDecimal hours = BigDecimal.ZERO;
        for (ClaimWeek week : ending) {
            boolean whole = holds(week.start) && holds(week.end());
            hours = whole ? hours.add(week.total.likely()) : hours;
        }
        for (ClaimWeek week : touching) {
            boolean whole = holds(week.start) && holds(week.end());
            if (!week.isByDay && !whole) {
                BigDecimal share = week.share(period.from(), period.until());
                hours = hours.add(week.total.likely().multiply(share));
            }
            for (int day = 0; week.isByDay && !whole && day < ClaimWeek.DAYS; day++) {
                if (holds(week.start.plusDays(day))) {
                    hours = hours.add(week.hoursOf(day, Hours.Reading.LIKELY));
                }
            }
        }
        return hours;
    }

    public boolean isEstimate() {
        for (ClaimWeek week : ending) {
            if (week.isEstimate) {
                return true;
            }
        }
        return false;
    }

    public BigDecimal sum(String kind) {
        return sums.isEmpty() ? BigDecimal.ZERO : sums.getOrDefault(kind, BigDecimal.ZERO);
    }
}
