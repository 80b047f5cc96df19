package org.makewhole.wage.hours;

import java.util.ArrayList;
import java.util.List;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;

/** The parameters of {@link MultipliedHours}. */
final class MultipliedHoursParameters {

    private MultipliedHoursParameters() {}

    static List<Parameter> all() {
        List<Parameter> all = new ArrayList<>(RateConversion.shared());
        all.addAll(
                List.of(
                        Parameter.of("hourlyRate", ParameterKind.MONEY, "basic rate per hour"),
                        Parameter.of(
                                "dailyRate",
                                ParameterKind.MONEY,
                                "basic rate per day, for days; with hoursPerDay also for hours"),
                        Parameter.of(
                                "allowance",
                                ParameterKind.MONEY,
                                "added to the basic rate before it is multiplied: of the same"
                                        + " period as amount; beside a rate alone, of that rate's"
                                        + " hour or day"),
                        Parameter.of(
                                "allowanceOnce",
                                ParameterKind.MONEY,
                                "added after it was multiplied, of the same period: wages beyond"
                                        + " the basic ones that are paid single"),
                        Parameter.object(
                                "loading",
                                "loading of casual workers",
                                Parameter.needed(
                                        "rate", ParameterKind.SHARE, "such as 0.25 or \"25%\""),
                                Parameter.choice(
                                        "kind",
                                        "how it meets overtime: the overtime multiple alone, both"
                                                + " added, or one on top of the other",
                                        "substitution",
                                        "cumulative",
                                        "compounding")),
                        Parameter.objects(
                                        "work",
                                        "hours or days worked, by kind",
                                        Parameter.of(
                                                "kind", ParameterKind.TEXT, "a kind of the pack"),
                                        Parameter.of(
                                                        "multiplier",
                                                        ParameterKind.NUMBER,
                                                        "instead of a kind: multiple of the rate")
                                                .saying("what the work earns")
                                                .atMost(10),
                                        Parameter.of(
                                                        "premium",
                                                        ParameterKind.NUMBER,
                                                        "instead of a kind: what comes on top, such"
                                                                + " as 0.5")
                                                .saying("what the work earns")
                                                .atMost(10),
                                        Parameter.of("hours", ParameterKind.HOURS, "hours of it"),
                                        Parameter.of("days", ParameterKind.NUMBER, "or days"),
                                        Parameter.of(
                                                "hoursBefore",
                                                ParameterKind.HOURS,
                                                "hours of the kind before these in the same day,"
                                                        + " week or month, for its tiers"),
                                        Parameter.of(
                                                "night",
                                                ParameterKind.FLAG,
                                                "whether these were night hours"))
                                .required(),
                        Parameter.table(
                                "kinds",
                                "what each kind of work earns",
                                Parameter.of(
                                                "multiplier",
                                                ParameterKind.NUMBER,
                                                "multiple of the rate")
                                        .saying("what the kind earns")
                                        .atMost(10),
                                Parameter.of(
                                                "premium",
                                                ParameterKind.NUMBER,
                                                "or what comes on top")
                                        .saying("what the kind earns")
                                        .atMost(10),
                                Tier.parameter("tiers", "or multiples that grow with the hours")),
                        Parameter.of(
                                        "nightPremium",
                                        ParameterKind.NUMBER,
                                        "for night hours, as 0.10")
                                .atMost(5),
                        Parameter.choice(
                                "nightMode",
                                "whether the night premium multiplies the rate of the hour or is"
                                        + " added to its multiple",
                                "multiply",
                                MultipliedHours.ADD),
                        Parameter.of(
                                        "nightMinutesPerHour",
                                        ParameterKind.POSITIVE,
                                        "minutes of the clock that count as an hour at night, such"
                                                + " as 52.5; default 60")
                                .atMost(60),
                        Parameter.choice(
                                "tiersPer",
                                "what the lines of a kind with tiers are hours of: each line of a"
                                        + " day by itself, or all of them of one week or month;"
                                        + " that of inClaim.overtimePer when left out",
                                "day",
                                "week",
                                "month"),
                        inClaim(),
                        Parameter.object(
                                "restReflection",
                                "further pay for weekly rest days, because of the above",
                                Parameter.of("rate", ParameterKind.NUMBER, "flat share, as 0.2")
                                        .atMost(1),
                                Parameter.of("workingDays", ParameterKind.POSITIVE, "of the month")
                                        .atMost(31),
                                Parameter.of("restDays", ParameterKind.NUMBER, "of the month")
                                        .atMost(31))));
        return all;
    }

    /** How a claim over pay periods finds these hours; a call by itself does not use it. */
    private static Parameter inClaim() {
        return Parameter.object(
                "inClaim",
                "how a claim finds such hours; without it a claim uses workweek",
                Parameter.of(
                                "overtimeAfterDay",
                                ParameterKind.HOURS,
                                "hours of a day that are normal")
                        .atMost(24),
                Parameter.of(
                                "overtimeAfterWeek",
                                ParameterKind.HOURS,
                                "hours of a week that are normal, those of special days apart")
                        .atMost(168),
                Parameter.choice(
                        MultipliedHours.PER,
                        "time over which the tiers of overtime are counted",
                        "day",
                        "week",
                        "month"),
                Parameter.of(
                        "overtimeKind", ParameterKind.TEXT, "kind of overtime; default overtime"),
                Parameter.of(
                        "nightOvertimeKind",
                        ParameterKind.TEXT,
                        "kind of overtime at night, where it is one of its own"),
                Parameter.object(
                        "weeklyRest",
                        "pay of the weekly rest day of workers who are not paid by the week or"
                                + " month, for a week worked in whole",
                        Parameter.needed(
                                "fromHours",
                                ParameterKind.HOURS,
                                "of a week, from which it is due"),
                        Parameter.needed(
                                "fullWeek",
                                ParameterKind.HOURS,
                                "of a week that earns a whole day"),
                        Parameter.needed("dayHours", ParameterKind.HOURS, "paid for a whole day"),
                        Parameter.of(
                                "inProportion",
                                ParameterKind.FLAG,
                                "a week worked in part earns its part"),
                        Parameter.of(
                                "withHolidays",
                                ParameterKind.FLAG,
                                "who misses days of the agreed week loses its holidays too")),
                Parameter.of(
                        "agreedHours",
                        ParameterKind.FLAG,
                        "hours agreed in the terms, up to the normal ones, divide a salary or a"
                                + " day's wage: in place of hoursPerWeek and hoursPerDay, and"
                                + " monthHours in proportion; without it those of the rule do"),
                Parameter.of(
                                "weekHours",
                                ParameterKind.POSITIVE,
                                "hours that divide a weekly salary in place of monthHours, where"
                                        + " the terms agree none")
                        .atMost(168),
                Parameter.of(
                                "daysPerYearFor",
                                ParameterKind.POSITIVE,
                                "days of the week of which daysPerYear speaks; each day more or"
                                        + " less that the terms agree makes it 52 more or less")
                        .atMost(7),
                Parameter.of(
                        "uncappedCategory",
                        ParameterKind.TEXT,
                        "category of terms to which rateCap does not apply"),
                Parameter.of(
                        "paidRest",
                        ParameterKind.FLAG,
                        "monthHours hold the weekly rest days, which are paid to workers by the"
                                + " hour and day too; an entitlement takes their month by it"),
                Parameter.of(
                        "kindsByGreaterPart",
                        ParameterKind.FLAG,
                        "a shift over midnight is of the kind of the day that has the greater part"
                                + " of it"),
                Parameter.of(
                        "kindsByClock",
                        ParameterKind.FLAG,
                        "hours after midnight are of the kind of the day that has begun; else of"
                                + " that of the day on which the shift began"),
                Parameter.of("nightFrom", ParameterKind.TIME, "first minute of the night"),
                Parameter.of("nightUntil", ParameterKind.TIME, "and its end"),
                Parameter.table(
                        "days",
                        "by kind of day",
                        Parameter.of("kind", ParameterKind.TEXT, "of its normal hours"),
                        Parameter.of("overtime", ParameterKind.TEXT, "of the hours beyond"),
                        Parameter.of("after", ParameterKind.HOURS, "normal hours of such a day"),
                        Parameter.of(
                                "perDay",
                                ParameterKind.FLAG,
                                "the kind is of days, however many hours were worked"),
                        Parameter.of(
                                "halfKind",
                                ParameterKind.TEXT,
                                "kind of a day of at most half the normal hours"),
                        Parameter.object(
                                "byTime",
                                "kinds in place of these where pay is not by the week or month;"
                                        + " they include the pay of the day",
                                Parameter.needed("kind", ParameterKind.TEXT, "of a day"),
                                Parameter.of(
                                        "halfKind",
                                        ParameterKind.TEXT,
                                        "of a day of at most half the normal hours")),
                        Parameter.of(
                                "onTop",
                                ParameterKind.FLAG,
                                "the multiple comes on top of the pay of the day"),
                        Parameter.of(
                                "leastDays",
                                ParameterKind.NUMBER,
                                "wages of ordinary days that such a day earns at least, however"
                                        + " few its hours"),
                        Parameter.of(
                                "inSalary",
                                ParameterKind.FLAG,
                                "a salary holds the single pay of the day already"),
                        Parameter.of(
                                "unworked",
                                ParameterKind.NUMBER,
                                "days' wages for such a day without work, when not paid by a"
                                        + " salary")));
    }
}
