package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.makewhole.wage.method.Arguments;

/** Days between two dates of an input. */
final class DayCount {

    private DayCount() {}

    /** Days from the one to the other, the first one not counted. */
    static BigDecimal between(Arguments in, String from, String until) {
        LocalDate start = in.getDate(from);
        LocalDate end = in.getDate(until);
        if (end.isBefore(start)) {
            throw in.problem(until, "before " + from);
        }
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(start, end));
    }
}
