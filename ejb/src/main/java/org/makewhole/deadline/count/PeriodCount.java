package org.makewhole.deadline.count;

import java.time.LocalDate;
import org.makewhole.calendar.WorkingCalendar;
import org.makewhole.deadline.rule.Counting;
import org.makewhole.deadline.rule.Direction;
import org.makewhole.deadline.rule.FirstDay;
import org.makewhole.deadline.rule.MonthCount;
import org.makewhole.deadline.rule.PeriodLength;

/** Counts a bare period from a day, before anything else happens to it. */
final class PeriodCount {

    private static final int DAYS_IN_WEEK = 7;

    private final Counting counting;
    private final WorkingCalendar calendar;

    PeriodCount(Counting counting, WorkingCalendar calendar) {
        this.counting = counting;
        this.calendar = calendar;
    }

    /** The last day of a period in days, weeks, months or years. */
    LocalDate end(LocalDate start, PeriodLength length, Direction direction) {
        int sign = direction == Direction.AFTER ? 1 : -1;
        int amount = sign * length.amount();
        return switch (length.unit()) {
            case DAYS -> start.plusDays(amount + (long) sign * shift(length));
            case WEEKS ->
                    start.plusDays((long) DAYS_IN_WEEK * amount + (long) sign * shift(length));
            case WORKING_DAYS -> workingDays(start, length, sign);
            case MONTHS -> months(start, amount, sign);
            case YEARS -> months(start, 12 * amount, sign);
            case HOURS, SESSIONS -> throw new IllegalArgumentException("Not days: " + length);
        };
    }

    /** So much more, from a day that is the last one already. */
    LocalDate longer(LocalDate end, PeriodLength by) {
        return switch (by.unit()) {
            case DAYS -> end.plusDays(by.amount());
            case WEEKS -> end.plusWeeks(by.amount());
            case WORKING_DAYS -> calendar.plusWorkingDays(end, by.amount());
            case MONTHS -> end.plusMonths(by.amount());
            case YEARS -> end.plusYears(by.amount());
            case HOURS, SESSIONS -> throw new IllegalArgumentException("Not days: " + by);
        };
    }

    /** Days by which the first day moves the last one; an empty period has no first day. */
    private int shift(PeriodLength length) {
        return switch (counting.firstDay()) {
            case NOT_COUNTED -> 0;
            case COUNTED -> length.amount() == 0 ? 0 : -1;
            case CLEAR -> 1;
        };
    }

    private LocalDate workingDays(LocalDate start, PeriodLength length, int sign) {
        if (counting.firstDay() == FirstDay.COUNTED && length.amount() > 0) {
            LocalDate first = sign > 0 ? calendar.onOrAfter(start) : calendar.onOrBefore(start);
            return calendar.plusWorkingDays(first, sign * (length.amount() - 1));
        }
        int clear = counting.firstDay() == FirstDay.CLEAR ? 1 : 0;
        return calendar.plusWorkingDays(start, sign * (length.amount() + clear));
    }

    private LocalDate months(LocalDate start, int months, int sign) {
        if (counting.firstDay() == FirstDay.COUNTED) {
            return dayBeforeSameDate(start, months, sign);
        }
        if (counting.monthCount() == MonthCount.FROM_NEXT_DAY && sign > 0) {
            return dayBeforeSameDate(start.plusDays(1), months, sign);
        }
        LocalDate end = start.plusMonths(months);
        return counting.firstDay() == FirstDay.CLEAR ? end.plusDays(sign) : end;
    }

    /** The day before the date of the same number; the last day of a month that has none. */
    private static LocalDate dayBeforeSameDate(LocalDate first, int months, int sign) {
        LocalDate same = first.plusMonths(months);
        boolean missing = same.getDayOfMonth() != first.getDayOfMonth();
        return months == 0 || missing ? same : same.minusDays(sign);
    }
}
