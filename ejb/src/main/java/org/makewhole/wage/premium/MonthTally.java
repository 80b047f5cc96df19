package org.makewhole.wage.premium;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** Overtime of a month so far, for multiples that grow over the month. */
public final class MonthTally {

    private YearMonth month;
    private BigDecimal hours = BigDecimal.ZERO;

    /** The same tally, to be used again from here. */
    public MonthTally copy() {
        MonthTally copy = new MonthTally();
        copy.month = month;
        copy.hours = hours;
        return copy;
    }

    /** Adds hours of a day; gives those of its month before it. */
    public BigDecimal add(LocalDate day, BigDecimal more) {
        YearMonth of = YearMonth.from(day);
        if (!of.equals(month)) {
            month = of;
            hours = BigDecimal.ZERO;
        }
        BigDecimal before = hours;
        hours = hours.add(more);
        return before;
    }
}
