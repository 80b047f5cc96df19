package org.makewhole.wage.employment;

import java.math.BigDecimal;
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

/** Enters days, weeks and patterns into weeks. */
final class WeekBook {

    private static final long LONGEST_IN_DAYS = 50 * 366L;
    private static final BigDecimal DAY = new BigDecimal(24);
    private static final BigDecimal WEEK = new BigDecimal(168);

    private final DayOfWeek first;
    private final boolean civilDays;
    private final List<AfterMidnight> afterMidnight = new ArrayList<>(0);
    private final TreeMap<LocalDate, ClaimWeek> weeks = new TreeMap<>();
    private ClaimWeek last;
    private LocalDate firstDay;
    private LocalDate lastDay;

    /** What of a shift lies on the day after; null where it has no rate of its own. */
    private record AfterMidnight(LocalDate day, WorkedTime time, BigDecimal rate) {}

    /**
     * An empty one.
     *
     * @param first of the workweek
     * @param civilDays whether hours after midnight belong to the day that has begun
     */
    WeekBook(DayOfWeek first, boolean civilDays) {
        this.first = first;
        this.civilDays = civilDays;
    }

    /** Days come in order for the most part: the week of the one before is looked at first. */
    private ClaimWeek week(LocalDate day) {
        if (last == null || day.isBefore(last.start) || day.isAfter(last.end())) {
            last =
                    weeks.computeIfAbsent(
                            day.with(TemporalAdjusters.previousOrSame(first)), ClaimWeek::new);
        }
        return last;
    }

    private static int dayOf(ClaimWeek week, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(week.start, day);
    }

    /** Makes the time from one day to another part of the claim. */
    void extend(LocalDate from, LocalDate until) {
        firstDay = firstDay == null || from.isBefore(firstDay) ? from : firstDay;
        lastDay = lastDay == null || until.isAfter(lastDay) ? until : lastDay;
        week(from);
        week(until);
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    void addWork(Arguments in) {
        if (in.has("date")) {
            addDay(in);
        } else if (in.has("weekOf")) {
            addWeek(in);
        } else if (in.has("from")) {
            addPattern(in);
        } else {
            throw in.problem("date", "missing: give date, weekOf, or from and until");
        }
    }

    private void addWeek(Arguments in) {
        ClaimWeek week = week(in.getDate("weekOf"));
        extend(week.start, week.end());
        for (String ofDays : List.of("kind", "nightHours")) {
            if (in.has(ofDays)) {
                throw in.problem(ofDays, "needs the hours of days: give date, or from and until");
            }
        }
        Hours hours = hours(in, WEEK);
        week.isByDay = false;
        week.addTotal(hours);
        week.daysWorked = in.findNumber("daysPerWeek").orElse(week.daysWorked);
        addBeside(in, week, -1, hours);
        week.mealsMissed += daysMissed(in, "mealsMissed", week.mealsMissed);
        week.restsMissed += daysMissed(in, "restsMissed", week.restsMissed);
    }

    private void addDay(Arguments in) {
        LocalDate date = in.getDate("date");
        ClaimWeek week = week(date);
        extend(date, date);
        int day = dayOf(week, date);
        if (week.days[day] != null && !in.has("rate")) {
            throw in.problem("date", "a day that was given already");
        }
        week.setTold(day);
        enter(in, week, day, in.has("shifts") ? WorkedTime.read(in) : null);
    }

    private void addPattern(Arguments in) {
        LocalDate from = in.getDate("from");
        LocalDate until = until(in, from);
        extend(from, until);
        int perWeek = in.number("daysPerWeek", BigDecimal.valueOf(ClaimWeek.DAYS)).intValue();
        BigDecimal ofWeek = in.findNumber("daysPerWeek").orElse(null);
        WorkedTime time = in.has("shifts") ? WorkedTime.read(in) : null;
        // Just so many days as it has in a week: all of them are meant, whatever their week.
        boolean everyDay = ChronoUnit.DAYS.between(from, until) + 1 == perWeek;
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            ClaimWeek week = week(day);
            int number = dayOf(week, day);
            week.setTold(number);
            week.patternDays = ofWeek == null ? week.patternDays : ofWeek;
            if ((everyDay || number < perWeek) && week.days[number] == null) {
                enter(in, week, number, time);
            }
        }
    }

    private void enter(Arguments in, ClaimWeek week, int day, WorkedTime told) {
        WorkedTime time = told;
        if (civilDays && told != null && told.crossesMidnight()) {
            time = told.beforeMidnight();
            LocalDate next = week.start.plusDays(day + 1L);
            BigDecimal rate = in.findNumber("rate").orElse(null);
            afterMidnight.add(new AfterMidnight(next, told.afterMidnight(), rate));
        }
        for (String missed : List.of("mealsMissed", "restsMissed")) {
            if (whole(in, missed) > 1) {
                throw in.problem(
                        missed, "more than one of a day: in a pattern it is of each of its days");
            }
        }
        Hours hours;
        if (time == null) {
            hours = hours(in, DAY);
        } else {
            BigDecimal worked = ClockTime.hours(time.worked());
            hours = new Hours(worked, worked, worked);
            week.times[day] = week.times[day] == null ? time : week.times[day].and(time);
        }
        week.addDay(day, hours);
        in.findText("kind").ifPresent(kind -> week.setKind(day, kind));
        in.findHours("nightHours").ifPresent(night -> week.addNight(day, night));
        addBeside(in, week, day, hours);
        week.missBreaks(day, whole(in, "mealsMissed") > 0, whole(in, "restsMissed") > 0);
        if (Math.max(week.mealsMissed, week.restsMissed) > ClaimWeek.DAYS) {
            String name = week.mealsMissed > ClaimWeek.DAYS ? "mealsMissed" : "restsMissed";
            throw in.problem(name, "counts days: more than the " + ClaimWeek.DAYS + " of a week");
        }
    }

    private static void addBeside(Arguments in, ClaimWeek week, int day, Hours hours) {
        in.findNumber("rate")
                .ifPresent(rate -> week.rated.add(new ClaimWeek.RatedHours(day, rate, hours)));
        in.findNumber("pieces").ifPresent(pieces -> week.pieces = week.pieces.add(pieces));
    }

    /** A break is missed once a day: no week has more such days than were worked. */
    private static int daysMissed(Arguments in, String name, int before) {
        int days = whole(in, name);
        int most = whole(in, "daysPerWeek");
        if (most > 0 && days > most) {
            throw in.problem(name, "counts days: more than the " + most + " of daysPerWeek");
        }
        if (before + days > ClaimWeek.DAYS) {
            throw in.problem(name, "counts days: more than the " + ClaimWeek.DAYS + " of a week");
        }
        return days;
    }

    private static int whole(Arguments in, String name) {
        return in.number(name, BigDecimal.ZERO).intValue();
    }

    static LocalDate until(Arguments in, LocalDate from) {
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
        if (hours.high().compareTo(most) > 0) {
            throw in.problem(
                    "hours", "more than the " + most + (most == DAY ? " of a day" : " of a week"));
        }
        if (hours.low().compareTo(likely) > 0 || hours.high().compareTo(likely) < 0) {
            throw in.problem("hours", "must lie between hoursLow and hoursHigh");
        }
        return hours;
    }

    /** Enters a payment, other pay or a deduction into the weeks that it touches. */
    void addSum(DatedSum sum) {
        extend(sum.from(), sum.until());
        for (LocalDate day = sum.from();
                !day.isAfter(sum.until());
                day = week(day).end().plusDays(1)) {
            ClaimWeek week = week(day);
            if (sum.isPayment()) {
                week.hasPayment = true;
            } else {
                week.sums.merge(sum.kind(), sum.within(week.start, week.end()), BigDecimal::add);
            }
        }
    }

    /** Hours after midnight come last: a day that a pattern has as well is no day of rest. */
    private void enterAfterMidnight(Arguments in) {
        for (AfterMidnight each : afterMidnight) {
            extend(each.day(), each.day());
            ClaimWeek week = week(each.day());
            int day = dayOf(week, each.day());
            WorkedTime others = week.times[day];
            if (others != null && each.rate() == null && others.overlaps(each.time())) {
                throw in.problem(
                        "work",
                        "the shifts of "
                                + each.day().minusDays(1)
                                + " go on when those of "
                                + each.day()
                                + " have begun");
            }
            BigDecimal worked = each.time().hours();
            Hours hours = new Hours(worked, worked, worked);
            week.setTold(day);
            week.times[day] = others == null ? each.time() : others.and(each.time());
            week.addDay(day, hours);
            if (each.rate() != null) {
                week.rated.add(new ClaimWeek.RatedHours(day, each.rate(), hours));
            }
        }
    }

    /** All weeks from the first to the last one that is known, those without records included. */
    List<ClaimWeek> weeks(Arguments in) {
        enterAfterMidnight(in);
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
