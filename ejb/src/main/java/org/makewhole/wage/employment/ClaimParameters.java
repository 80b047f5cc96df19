package org.makewhole.wage.employment;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.makewhole.wage.hours.WorkedTime;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/** What a claim may hold, as docs/wage-engine.md describes it. */
final class ClaimParameters {

    private static final Parameter FROM = Parameter.needed("from", ParameterKind.DATE, "first day");
    private static final Parameter UNTIL =
            Parameter.needed("until", ParameterKind.DATE, "last day");

    private static final Parameter TERMS =
            Parameter.objects(
                            "terms",
                            "pay as agreed, over time",
                            FROM,
                            Parameter.of("until", ParameterKind.DATE, "last day"),
                            Parameter.choice(
                                    "basis",
                                    "what the rate pays for",
                                    "hour",
                                    "day",
                                    "week",
                                    "month",
                                    "piece"),
                            Parameter.needed("rate", ParameterKind.MONEY, "per basis"),
                            Parameter.of(
                                            "hoursPerWeek",
                                            ParameterKind.HOURS,
                                            "that a salary covers; all hours if left out")
                                    .atMost(168),
                            Parameter.of(
                                            "daysPerWeek",
                                            ParameterKind.NUMBER,
                                            "agreed days: for pay by the day in a week of which"
                                                    + " only the hours are known")
                                    .atMost(7),
                            Parameter.of(
                                    "category",
                                    ParameterKind.TEXT,
                                    "of the worker for the minimum wage"),
                            Parameter.of(
                                    "loading",
                                    ParameterKind.SHARE,
                                    "of a casual worker on top of the rate, as 0.25"),
                            Parameter.choice(
                                    "loadingKind",
                                    "how the loading meets overtime: the overtime multiple alone,"
                                            + " both added, or one on top of the other",
                                    "substitution",
                                    "cumulative",
                                    "compounding"),
                            Parameter.of(
                                    "tipped",
                                    ParameterKind.FLAG,
                                    "tips may stand in for part of the minimum wage"))
                    .required()
                    .orEmpty();

    private static final Parameter WORK =
            Parameter.objects(
                    "work",
                    "days, weeks or patterns",
                    Parameter.of("date", ParameterKind.DATE, "a day").saying("the day"),
                    Parameter.of("weekOf", ParameterKind.DATE, "a day of a week").saying("the day"),
                    Parameter.of("from", ParameterKind.DATE, "of a pattern").saying("the day"),
                    Parameter.of("until", ParameterKind.DATE, "of a pattern"),
                    Parameter.of("hours", ParameterKind.HOURS, "worked").saying("the hours"),
                    Parameter.of("hoursLow", ParameterKind.HOURS, "at least"),
                    Parameter.of("hoursHigh", ParameterKind.HOURS, "at most"),
                    Parameter.of(
                                    "daysPerWeek",
                                    ParameterKind.WHOLE,
                                    "in a pattern: days of each week, hours are of a day")
                            .atMost(7),
                    WorkedTime.shifts().saying("the hours"),
                    Parameter.of(
                            "kind",
                            ParameterKind.TEXT,
                            "kind of the day in place of the calendar's: ordinary,"
                                    + " rest-day, holiday and others of the pack"),
                    Parameter.of(
                            "nightHours",
                            ParameterKind.HOURS,
                            "of these hours, at night; found by itself where shifts are"
                                    + " given"),
                    Parameter.of(
                            "rate", ParameterKind.MONEY, "per hour, in place of the agreed one"),
                    Parameter.of("pieces", ParameterKind.NUMBER, "made"),
                    Parameter.of(
                                    "mealsMissed",
                                    ParameterKind.WHOLE,
                                    "days without a meal break: of a day or of each day of a"
                                            + " pattern 1, of a week their number")
                            .atMost(7),
                    Parameter.of("restsMissed", ParameterKind.WHOLE, "days without a rest break")
                            .atMost(7));

    private static final Parameter EXTRAS =
            Parameter.objects(
                    "extras",
                    "other pay that is due, or taken from the worker",
                    Parameter.choice(
                                    "kind",
                                    "what it is",
                                    "bonus",
                                    "commission",
                                    "piece",
                                    "flat-bonus",
                                    "leave-pay",
                                    "allowance",
                                    "withheld-tips",
                                    "deduction",
                                    "deduction-for-employer",
                                    "lodging",
                                    "tips")
                            .required(),
                    FROM,
                    UNTIL,
                    Parameter.needed("amount", ParameterKind.MONEY, "for these days"),
                    Parameter.of("nights", ParameterKind.NUMBER, "of lodging, in these days"));

    private static final Parameter CALENDAR =
            Parameter.object(
                    "calendar",
                    "days that are no ordinary days",
                    Parameter.objects(
                            "holidays",
                            "by date",
                            Parameter.needed("date", ParameterKind.DATE, "of the holiday"),
                            Parameter.of(
                                    "kind", ParameterKind.TEXT, "of the pack; default holiday")),
                    Parameter.objects(
                            "weekly",
                            "by day of the week",
                            Parameter.choice("day", "of the week", weekdays()).required(),
                            Parameter.of(
                                    "kind", ParameterKind.TEXT, "of the pack; default rest-day")));

    /** Of an entitlement; what else stands there is a parameter of its method. */
    static final List<Parameter> ENTITLEMENT =
            List.of(
                    Parameter.of("rule", ParameterKind.TEXT, "of the pack"),
                    Parameter.of("method", ParameterKind.TEXT, "instead of a rule"),
                    Parameter.of("dueOn", ParameterKind.DATE, "day on which it was due"),
                    Parameter.of("violation", ParameterKind.TEXT, "that it counts as"),
                    Parameter.of("figure", ParameterKind.TEXT, "of the method that is due"),
                    Parameter.of("paid", ParameterKind.MONEY, "what was paid for it"),
                    Parameter.of("note", ParameterKind.TEXT, "ignored"));

    private static final List<Parameter> ALL =
            List.of(
                    TERMS,
                    WORK,
                    EXTRAS,
                    Parameter.objects(
                            "paid",
                            "payments",
                            FROM,
                            UNTIL,
                            Parameter.needed("amount", ParameterKind.MONEY, "for these days")),
                    CALENDAR,
                    Parameter.choice(
                            "payPeriod", "what is paid together", PayPeriods.Every.names()),
                    Parameter.of(
                            "payPeriodStart",
                            ParameterKind.DATE,
                            "first day of any period; of months its day of the month counts"),
                    Parameter.of(
                                    "paydayLagDays",
                                    ParameterKind.WHOLE,
                                    "days from the end of a pay period to its payday; default 0")
                            .atMost(366),
                    Parameter.of(
                            "from",
                            ParameterKind.DATE,
                            "first day of the claim; the first one told of if left out"),
                    Parameter.of("until", ParameterKind.DATE, "last day of the claim"),
                    Parameter.of("employmentStart", ParameterKind.DATE, "first day of service"),
                    Parameter.of("employmentEnd", ParameterKind.DATE, "if it has ended"),
                    Parameter.of(
                            "endReason",
                            ParameterKind.TEXT,
                            "of the end, such as resignation, for entitlements"),
                    Parameter.of(
                            "statutory",
                            ParameterKind.FLAG,
                            "reckon everything that the pack says is due at the end of the"
                                    + " employment and of each year; default false"),
                    Parameter.of("asOf", ParameterKind.DATE, "day for limitation"),
                    Parameter.of("interestTo", ParameterKind.DATE, "interest runs to this day"),
                    Parameter.of("wilful", ParameterKind.FLAG, "for limitation"),
                    Parameter.of("damages", ParameterKind.FLAG, "reckon damages; default true"),
                    Parameter.of(
                            "arrearsAtPresentRate",
                            ParameterKind.FLAG,
                            "arrears of the minimum wage at the rate in force on asOf, where it is"
                                    + " higher; default as the pack has it"),
                    Parameter.of(
                            "civilDays",
                            ParameterKind.FLAG,
                            "hours after midnight belong to the day, and the week, that has begun;"
                                    + " else to that on which the shift began"),
                    Parameter.choice(
                            "weekStart",
                            "first day of the workweek, from which the days of patterns are"
                                    + " counted; default monday",
                            weekdays()),
                    Parameter.of("age", ParameterKind.NUMBER, "of the worker, the same all along")
                            .saying("the age of the worker")
                            .atMost(120),
                    Parameter.of(
                                    "birthDate",
                                    ParameterKind.DATE,
                                    "instead: the age is that of each day")
                            .saying("the age of the worker"),
                    Parameter.of(
                            "claimed", ParameterKind.NAMED_NUMBERS, "by the worker, by violation"));

    private ClaimParameters() {}

    /** All but the entitlements, whose parameters are those of their methods. */
    static List<Parameter> all() {
        return ALL;
    }

    static String[] weekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.name().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
    }
}
