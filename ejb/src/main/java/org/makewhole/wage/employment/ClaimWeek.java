package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.hours.WorkedTime;
import org.makewhole.wage.number.Decimals;

/** What is known about seven days. */
public final class ClaimWeek {

    public static final int DAYS = 7;

    /**
     * Hours at a rate of their own.
     *
     * @param day of the week from zero; -1 where only the week is known
     */
    public record RatedHours(int day, BigDecimal rate, Hours hours) {}

    public final LocalDate start;
    public final Hours[] days = new Hours[DAYS];

    /** Times of day, where they are known. */
    public final WorkedTime[] times = new WorkedTime[DAYS];

    /** Kinds of days as told with the work; null where the calendar says it. */
    public String[] kinds;

    /** Hours at night as told with the work; null where none were. */
    public BigDecimal[] nights;

    /** Other pay and deductions of the week, by kind. */
    public final Map<String, BigDecimal> sums = new HashMap<>(4);

    public final List<RatedHours> rated = new ArrayList<>(0);
    public Hours total = Hours.NONE;
    public BigDecimal pieces = BigDecimal.ZERO;
    public int mealsMissed;
    public int restsMissed;
    public boolean hasRecord;
    public boolean isByDay = true;
    public boolean isEstimate;
    public boolean hasPayment;

    /** Days worked in a week of which only the hours are known; null when nobody said. */
    public BigDecimal daysWorked;

    /** Days of a whole week in the pattern that a day was told by; null where none says it. */
    public BigDecimal patternDays;

    /** Where its hours lie when only their total is known; null where no pay period cuts it. */
    DaysOfWeekTotal daysOfTotal;

    private final LocalDate end;
    private int told;
    private int mealDays;
    private int restDays;

    public ClaimWeek(LocalDate start) {
        this.start = start;
        this.end = start.plusDays(DAYS - 1L);
    }

    public void addDay(int day, Hours hours) {
        days[day] = days[day] == null ? hours : days[day].plus(hours);
        addTotal(hours);
    }

    /** Notes that a day is known, whether it was worked or not. */
    public void setTold(int day) {
        told |= 1 << day;
    }

    /** Notes a day without a break; a day with two jobs counts once. */
    void missBreaks(int day, boolean meal, boolean rest) {
        int bit = 1 << day;
        mealsMissed += meal && (mealDays & bit) == 0 ? 1 : 0;
        restsMissed += rest && (restDays & bit) == 0 ? 1 : 0;
        mealDays |= meal ? bit : 0;
        restDays |= rest ? bit : 0;
    }

    /** Whether a day is known to have been worked or not. */
    public boolean isTold(int day) {
        return !isByDay || (told & 1 << day) != 0;
    }

    public void addTotal(Hours hours) {
        total = total.plus(hours);
        hasRecord = true;
        isEstimate |= hours.isEstimate();
    }

    public void setKind(int day, String kind) {
        kinds = kinds == null ? new String[DAYS] : kinds;
        kinds[day] = kind;
    }

    public void addNight(int day, BigDecimal hours) {
        nights = nights == null ? new BigDecimal[DAYS] : nights;
        nights[day] = nights[day] == null ? hours : nights[day].add(hours);
    }

    public BigDecimal hoursOf(int day, Hours.Reading reading) {
        return days[day] == null ? BigDecimal.ZERO : days[day].in(reading);
    }

    /** Hours of a day on average of the days worked but one; null where there are no others. */
    public BigDecimal average(LocalDate but, Hours.Reading reading) {
        BigDecimal hours = BigDecimal.ZERO;
        int count = 0;
        for (int day = 0; day < DAYS; day++) {
            BigDecimal each = hoursOf(day, reading);
            if (each.signum() > 0 && !start.plusDays(day).equals(but)) {
                hours = hours.add(each);
                count++;
            }
        }
        return count == 0 ? null : Decimals.divide(hours, BigDecimal.valueOf(count));
    }

    /**
     * The part between two days of what is known by the week alone: hours, pieces. Where no pay
     * period cuts the week it is all in the last one.
     */
    public BigDecimal share(LocalDate from, LocalDate until) {
        if (!start.isBefore(from) && !end().isAfter(until)) {
            return BigDecimal.ONE;
        }
        if (daysOfTotal != null) {
            return daysOfTotal.share(this, from, until);
        }
        boolean ends = !end().isBefore(from) && !end().isAfter(until);
        return ends ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    /** Whether it is known on which days the hours of a week lie that was told in total. */
    public boolean isDivided() {
        return daysOfTotal != null;
    }

    /** Days worked in a week of which only the hours are known. */
    public BigDecimal daysOf(ClaimTerms terms, BigDecimal hours) {
        if (daysWorked != null) {
            return daysWorked;
        }
        if (terms.daysPerWeek() == null || hours.signum() == 0) {
            return BigDecimal.ZERO;
        }
        boolean full = terms.hoursPerWeek() == null || hours.compareTo(terms.hoursPerWeek()) >= 0;
        return full
                ? terms.daysPerWeek()
                : Decimals.divide(terms.daysPerWeek().multiply(hours), terms.hoursPerWeek());
    }

    public LocalDate end() {
        return end;
    }
}
