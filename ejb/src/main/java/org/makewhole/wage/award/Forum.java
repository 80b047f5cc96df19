package org.makewhole.wage.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/**
 * A court, tribunal or agency and the time within which wages must be claimed there.
 *
 * @param name as the pack names it
 * @param length of the period
 * @param wilful length when the violation was wilful; null when that makes no difference
 * @param runsFrom what starts the period
 * @param afterEnd further limit from the end of employment; null when there is none
 */
public record Forum(String name, Length length, Length wilful, String runsFrom, Length afterEnd) {

    static final String DUE = "due-date";
    static final String END_OF_EMPLOYMENT = "end-of-employment";
    static final String END_OF_YEAR = "end-of-year-due";

    /**
     * A stretch of time.
     *
     * @param lessDays days taken off, as in three months less a day
     */
    record Length(int years, int months, int days, int lessDays) {

        static Optional<Length> read(Arguments in, String suffix) {
            Length length =
                    new Length(
                            whole(in, "years" + suffix),
                            whole(in, "months" + suffix),
                            whole(in, "days" + suffix),
                            suffix.isEmpty() ? whole(in, "lessDays") : 0);
            boolean none = length.years == 0 && length.months == 0 && length.days == 0;
            return none ? Optional.empty() : Optional.of(length);
        }

        private static int whole(Arguments in, String name) {
            return in.findNumber(name).map(Number::intValue).orElse(0);
        }

        /**
         * Where the months end on no such day, taking the day off before or after differs: three
         * months that begin with the 31st of August end on the 30th of November, those that begin
         * with the first of March on the 31st of May (Pruden v Cunard Ellerman [1993] IRLR 317).
         */
        LocalDate after(LocalDate day) {
            if (lessDays == 0) {
                return added(day);
            }
            LocalDate takenAfter = added(day).minusDays(lessDays);
            LocalDate takenBefore = added(day.minusDays(lessDays));
            return takenAfter.isBefore(takenBefore) ? takenBefore : takenAfter;
        }

        private LocalDate added(LocalDate day) {
            return day.plusYears(years).plusMonths(months).plusDays(days);
        }
    }

    static Parameter parameter() {
        return Parameter.table(
                "forums",
                "periods by forum",
                Parameter.of("years", ParameterKind.WHOLE, "length of the period").atMost(50),
                Parameter.of("months", ParameterKind.WHOLE, "and months"),
                Parameter.of("days", ParameterKind.WHOLE, "and days"),
                Parameter.of("lessDays", ParameterKind.WHOLE, "taken off: three months less a day"),
                Parameter.of("yearsIfWilful", ParameterKind.WHOLE, "when the violation was wilful")
                        .atMost(50),
                Parameter.choice("runsFrom", "what starts it", DUE, END_OF_EMPLOYMENT, END_OF_YEAR),
                Parameter.of("yearsAfterEnd", ParameterKind.WHOLE, "also within these of the end")
                        .atMost(50),
                Parameter.of(
                        "monthsAfterEnd", ParameterKind.WHOLE, "also within these of the end"));
    }

    /** From the parameters of a rule of method {@code limitation}. */
    public static List<Forum> read(Arguments in) {
        return in.table("forums").entrySet().stream()
                .map(
                        each -> {
                            Arguments forum = each.getValue();
                            return new Forum(
                                    each.getKey(),
                                    Length.read(forum, "")
                                            .orElseThrow(
                                                    () ->
                                                            forum.problem(
                                                                    "years",
                                                                    "missing: give years, months"
                                                                            + " or days")),
                                    Length.read(forum, "IfWilful").orElse(null),
                                    forum.text("runsFrom", DUE),
                                    Length.read(forum, "AfterEnd").orElse(null));
                        })
                .toList();
    }

    /**
     * The last day on which wages due on {@code due} can be claimed; empty while the end of
     * employment, from which it runs, has not come.
     *
     * @param end of employment; null while it lasts
     */
    public Optional<LocalDate> findLastDay(LocalDate due, LocalDate end, boolean isWilful) {
        Length period = isWilful && wilful != null ? wilful : length;
        LocalDate start =
                switch (runsFrom) {
                    case END_OF_EMPLOYMENT -> end;
                    case END_OF_YEAR -> due.withMonth(12).withDayOfMonth(31);
                    default -> due;
                };
        if (start == null) {
            return Optional.empty();
        }
        LocalDate last = period.after(start);
        if (afterEnd != null && end != null && afterEnd.after(end).isBefore(last)) {
            last = afterEnd.after(end);
        }
        return Optional.of(last);
    }
}
