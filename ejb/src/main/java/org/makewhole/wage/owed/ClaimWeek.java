package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.hours.WorkedTime;

/** What is known about seven days. */
final class ClaimWeek {

    static final int DAYS = 7;

    /**
     * Hours at a rate of their own.
     *
     * @param day of the week from zero; -1 where only the week is known
     */
    record RatedHours(int day, BigDecimal rate, Hours hours) {}

    final LocalDate start;
    final Hours[] days = new Hours[DAYS];

    /** Times of day, where they are known. */
    final WorkedTime[] times = new WorkedTime[DAYS];

    /** Kinds of days as told with the work; null where the calendar says it. */
    String[] kinds;

    /** Hours at night as told with the work; null where none were. */
    BigDecimal[] nights;

    /** Other pay and deductions of the week, by kind. */
    final Map<String, BigDecimal> sums = new HashMap<>(4);

    final List<RatedHours> rated = new ArrayList<>(0);
    Hours total = Hours.NONE;
    BigDecimal pieces = BigDecimal.ZERO;
    int mealsMissed;
    int restsMissed;
    boolean hasRecord;
    boolean isByDay = true;
    boolean isEstimate;
    boolean hasPayment;

    ClaimWeek(LocalDate start) {
        this.start = start;
    }

    void addDay(int day, Hours hours) {
        days[day] = days[day] == null ? hours : days[day].plus(hours);
        addTotal(hours);
    }

    void addTotal(Hours hours) {
        total = total.plus(hours);
        hasRecord = true;
        isEstimate |= hours.isEstimate();
    }

    void setKind(int day, String kind) {
        kinds = kinds == null ? new String[DAYS] : kinds;
        kinds[day] = kind;
    }

    void addNight(int day, BigDecimal hours) {
        nights = nights == null ? new BigDecimal[DAYS] : nights;
        nights[day] = nights[day] == null ? hours : nights[day].add(hours);
    }

    BigDecimal hoursOf(int day, Hours.Reading reading) {
        return days[day] == null ? BigDecimal.ZERO : days[day].in(reading);
    }

    LocalDate end() {
        return start.plusDays(DAYS - 1L);
    }
}
