package org.makewhole.wage.inforce;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.WorkCalendar;
import org.makewhole.wage.method.Arguments;

/**
 * How a pack finds overtime, nights, rest days and holidays in the days of a claim.
 *
 * @param afterDay normal hours of a day; null for no daily limit
 * @param afterWeek normal hours of a week; null for no weekly limit
 * @param per {@code day}, {@code week} or {@code month}: where the tiers of overtime start anew
 * @param overtime kind of overtime on ordinary days
 * @param nightOvertime kind of that overtime at night; null where it is no kind of its own
 * @param night null where night work is as any other
 * @param weeklyRest null where no rest day is paid beside the wages
 * @param agreed how far the time agreed in the terms divides a salary
 * @param kindsByClock whether hours after midnight are of the kind of the day that has begun
 * @param kindsByGreaterPart whether a shift over midnight is of the kind of the day that has more
 *     of it
 * @param days by kind of day
 */
public record DayRules(
        BigDecimal afterDay,
        BigDecimal afterWeek,
        String per,
        String overtime,
        String nightOvertime,
        Night night,
        WeeklyRest weeklyRest,
        AgreedTime agreed,
        boolean kindsByClock,
        boolean kindsByGreaterPart,
        Map<String, Day> days) {

    /** Minutes since midnight. */
    public record Night(int from, int until) {}

    /**
     * A kind of day.
     *
     * @param kind of work of its normal hours
     * @param overtime kind of work of the hours beyond
     * @param after normal hours; null for the days' own limit
     * @param perDay whether the kind is of days
     * @param halfKind of a day of at most half the normal hours; null for none
     * @param byTime kind in place of it for pay that is no salary; null for none
     * @param byTimeHalf the same for half a day; null for none
     * @param leastDays wages of ordinary days that it earns at least; zero for none
     * @param onTop whether the multiple comes on top of the pay of the day
     * @param inSalary whether a salary holds the single pay of the day
     * @param unworked days' wages for such a day without work; zero for none
     */
    public record Day(
            String kind,
            String overtime,
            BigDecimal after,
            boolean perDay,
            String halfKind,
            String byTime,
            String byTimeHalf,
            BigDecimal leastDays,
            boolean onTop,
            boolean inSalary,
            BigDecimal unworked) {}

    /** What remains of a rule's multiples where a claim has other limits. */
    public static final String ORDINARY = "ordinary";

    /**
     * Kinds of days that may be told of anywhere; a country without a rule takes them as others.
     */
    static final Set<String> EVERYWHERE = Set.of(ORDINARY, "rest-day", "holiday");

    private static final BigDecimal NORMAL_DAY = new BigDecimal(8);

    /** From the parameters of a rule of method {@code multiplied-hours}. */
    static DayRules read(Arguments in) {
        Map<String, Day> days = new HashMap<>();
        in.table("days")
                .forEach(
                        (name, day) ->
                                days.put(
                                        name,
                                        new Day(
                                                day.text("kind", name),
                                                day.text("overtime", day.text("kind", name)),
                                                day.findHours("after").orElse(null),
                                                day.flag("perDay"),
                                                day.findText("halfKind").orElse(null),
                                                byTime(day, "kind"),
                                                byTime(day, "halfKind"),
                                                day.number("leastDays", BigDecimal.ZERO),
                                                day.flag("onTop"),
                                                day.flag("inSalary"),
                                                day.number("unworked", BigDecimal.ZERO))));
        Night night =
                in.has("nightFrom") && in.has("nightUntil")
                        ? new Night(in.getTime("nightFrom"), in.getTime("nightUntil"))
                        : null;
        return new DayRules(
                in.findHours("overtimeAfterDay").orElse(null),
                in.findHours("overtimeAfterWeek").orElse(null),
                in.text("overtimePer", "day"),
                in.text("overtimeKind", "overtime"),
                in.findText("nightOvertimeKind").orElse(null),
                night,
                in.findObject("weeklyRest")
                        .map(
                                rest ->
                                        new WeeklyRest(
                                                rest.getHours("fromHours"),
                                                rest.getHours("fullWeek"),
                                                rest.getHours("dayHours"),
                                                rest.flag("inProportion"),
                                                rest.flag("withHolidays")))
                        .orElse(null),
                new AgreedTime(
                        in.flag("agreedHours"),
                        in.findNumber("weekHours").orElse(null),
                        in.findNumber("daysPerYearFor").orElse(null)),
                in.flag("kindsByClock"),
                in.flag("kindsByGreaterPart"),
                days);
    }

    private static String byTime(Arguments day, String name) {
        return day.findObject("byTime").flatMap(each -> each.findText(name)).orElse(null);
    }

    /** The rule for a day; null for an ordinary one. */
    public Day findDay(String date, String weekday) {
        if (date != null && weekday != null) {
            Day both = days.get(date + WorkCalendar.ON + weekday);
            if (both != null) {
                return both;
            }
        }
        Day byDate = date == null ? null : days.get(date);
        return byDate != null || weekday == null ? byDate : days.get(weekday);
    }

    /** Normal hours of an ordinary day, from which a day's wage follows. */
    public BigDecimal normalDay() {
        return afterDay == null ? NORMAL_DAY : afterDay;
    }

    /** Hours of an ordinary day as agreed, up to the normal ones; else as the law has them. */
    public BigDecimal dayOf(ClaimTerms terms) {
        BigDecimal agreed = terms.agreedDay();
        if (agreed == null) {
            return normalDay();
        }
        return afterDay == null ? agreed : agreed.min(afterDay);
    }

    /** Hours of a week as agreed, up to the normal ones; null where none are agreed. */
    BigDecimal weekOf(ClaimTerms terms) {
        BigDecimal agreed = terms.hoursPerWeek();
        boolean none = agreed == null || agreed.signum() == 0;
        if (none || afterWeek == null) {
            return none ? null : agreed;
        }
        return agreed.min(afterWeek);
    }

    /** The names of days, for messages. */
    List<String> names() {
        return days.keySet().stream().sorted().toList();
    }
}
