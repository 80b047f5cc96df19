package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.makewhole.wage.hours.WorkedTime;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;

/** Enters days, weeks, patterns and payments into weeks. */
final class WeekBook {

    private static final long LONGEST_IN_DAYS = 50 * 366L;
    private static final BigDecimal DAY = new BigDecimal(24);
    private static final BigDecimal WEEK = new BigDecimal(168);
    private static final int CENTS = 2;

    private final DayOfWeek first;
    private final TreeMap<LocalDate, ClaimWeek> weeks = new TreeMap<>();

    WeekBook(DayOfWeek first) {
        this.first = first;
    }

    private ClaimWeek week(LocalDate day) {
        return weeks.computeIfAbsent(
                day.with(TemporalAdjusters.previousOrSame(first)), ClaimWeek::new);
    }

    private static int dayOf(ClaimWeek week, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(week.start, day);
    }

    void addWork(Arguments in) {
        if (in.has("date")) {
            addDay(in);
        } else if (in.has("weekOf")) {
            ClaimWeek week = week(in.getDate("weekOf"));
            week.isByDay = false;
            week.addTotal(hours(in, WEEK));
            week.daysWorked = in.findNumber("daysPerWeek").orElse(week.daysWorked);
        } else if (in.has("from")) {
            addPattern(in);
        } else {
            throw in.problem("date", "missing: give date, weekOf, or from and until");
        }
    }

    private void addDay(Arguments in) {
        ClaimWeek week = week(in.getDate("date"));
        int day = dayOf(week, in.getDate("date"));
        if (week.days[day] != null) {
            throw in.problem("date", "a day that was given already");
        }
        if (in.has("shifts")) {
            WorkedTime time = WorkedTime.read(in);
            week.spread[day] = time.spread();
            BigDecimal worked = ClockTime.hours(time.worked());
            week.addDay(day, new Hours(worked, worked, worked));
        } else {
            week.addDay(day, hours(in, DAY));
        }
    }

    private void addPattern(Arguments in) {
        LocalDate from = in.getDate("from");
        LocalDate until = until(in, from);
        int perWeek = in.number("daysPerWeek", BigDecimal.valueOf(ClaimWeek.DAYS)).intValue();
        WorkedTime time = in.has("shifts") ? WorkedTime.read(in) : null;
        Hours hours;
        if (time != null) {
            BigDecimal worked = ClockTime.hours(time.worked());
            hours = new Hours(worked, worked, worked);
        } else {
            hours = hours(in, DAY);
        }
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            ClaimWeek week = week(day);
            int number = dayOf(week, day);
            if (number < perWeek && week.days[number] == null) {
                week.addDay(number, hours);
                week.spread[number] = time == null ? 0 : time.spread();
            }
        }
    }

    private static LocalDate until(Arguments in, LocalDate from) {
        LocalDate until = in.getDate("until");
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) > LONGEST_IN_DAYS) {
            throw in.problem("until", "before from, or more than 50 years later");
        }
        return until;
    }

    private static Hours hours(Arguments in, BigDecimal most) {
        BigDecimal low = in.findHours("hoursLow").orElse(null);
        BigDecimal high = in.findHours("hoursHigh").orElse(null);
        BigDecimal likely = in.findHours("hours").orElse(null);
        if (likely == null && low != null && high != null) {
            likely = low.add(high).divide(new BigDecimal(2));
        }
        if (likely == null) {
            throw in.problem("hours", "missing: give hours, shifts, or hoursLow and hoursHigh");
        }
        Hours hours = new Hours(low == null ? likely : low, likely, high == null ? likely : high);
        if (hours.low().compareTo(likely) > 0
                || hours.high().compareTo(likely) < 0
                || hours.high().compareTo(most) > 0) {
            throw in.problem("hours", "must lie between hoursLow and hoursHigh, at most " + most);
        }
        return hours;
    }

    void addExtra(Arguments in) {
        String kind = in.getText("kind");
        spread(in, (week, amount) -> week.extras.add(new ClaimWeek.Extra(kind, amount)));
    }

    void addPayment(Arguments in) {
        spread(
                in,
                (week, amount) -> {
                    week.paid = week.paid.add(amount);
                    week.hasPayment = true;
                });
    }

    private interface Entry {
        void into(ClaimWeek week, BigDecimal amount);
    }

    /** By the days of each week; the last week takes what rounding leaves. */
    private void spread(Arguments in, Entry entry) {
        LocalDate from = in.getDate("from");
        LocalDate until = until(in, from);
        BigDecimal amount = in.getNumber("amount");
        BigDecimal left = amount;
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
        for (LocalDate day = from; !day.isAfter(until); day = week(day).end().plusDays(1)) {
            ClaimWeek week = week(day);
            boolean last = !week.end().isBefore(until);
            long inWeek = ChronoUnit.DAYS.between(day, last ? until : week.end()) + 1;
            BigDecimal part =
                    last
                            ? left
                            : amount.multiply(BigDecimal.valueOf(inWeek))
                                    .divide(
                                            days,
                                            Math.max(CENTS, amount.scale()),
                                            RoundingMode.DOWN);
            left = left.subtract(part);
            entry.into(week, part);
        }
    }

    /** All weeks from the first to the last one that is known, those without records included. */
    List<ClaimWeek> weeks(Arguments in) {
        if (weeks.isEmpty()) {
            throw in.problem(
                    "work", "empty: without work and payments there is nothing to compute");
        }
        LocalDate last = weeks.lastKey();
        if (ChronoUnit.DAYS.between(weeks.firstKey(), last) > LONGEST_IN_DAYS) {
            throw in.problem("work", "spans more than 50 years");
        }
        for (LocalDate day = weeks.firstKey();
                day.isBefore(last);
                day = day.plusDays(ClaimWeek.DAYS)) {
            week(day);
        }
        return new ArrayList<>(weeks.values());
    }
}
