package org.makewhole.wage.hours;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.ClockTime;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Workings;

/** One workweek or work period: regular rate, overtime, total. */
public final class WorkweekMethod implements Method {

    private static final int SEVENTH = 7;
    private static final BigDecimal DAY = new BigDecimal(24);

    /** A limit above these hours is one of a work period of more than a week. */
    private static final BigDecimal LONG_WEEK = new BigDecimal(60);

    @Override
    public String name() {
        return "workweek";
    }

    @Override
    public String purpose() {
        return "Regular rate, overtime hours, overtime premium and total pay of a workweek or work"
                + " period.";
    }

    @Override
    public String kin() {
        return "multiplied-hours";
    }

    @Override
    public boolean kinWasMeant(JsonNode parameters) {
        return List.of("weekly", "daily", "seventhDay").stream().noneMatch(parameters::hasNonNull);
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                PayItems.parameter(),
                Parameter.of("hours", ParameterKind.HOURS, "all hours worked in the week"),
                Parameter.objects(
                        "days",
                        "hours day by day, instead of the total, so that daily limits apply",
                        Parameter.of("hours", ParameterKind.HOURS, "hours worked")
                                .saying("the hours of the day"),
                        WorkedTime.shifts().saying("the hours of the day"),
                        Parameter.of(
                                "seventh",
                                ParameterKind.FLAG,
                                "seventh day in a row; found by itself in a list of seven days")),
                Parameter.of(
                                "uncountedMinutesPerDay",
                                ParameterKind.NUMBER,
                                "minutes worked each day that are in no record")
                        .atMost(1440),
                Parameter.of("uncountedDays", ParameterKind.NUMBER, "days with such minutes")
                        .atMost(366),
                Parameter.of(
                        "overtimeHours",
                        ParameterKind.HOURS,
                        "overtime hours as already found, instead of the limits"),
                Tier.overtime("weekly", "limits over the hours of the week or work period"),
                Tier.overtime("daily", "limits over the hours of each day"),
                Tier.overtime("seventhDay", "limits over the hours of a seventh day in a row"),
                Parameter.choice(
                        "combine",
                        "how daily and weekly overtime meet",
                        OvertimeRules.NO_DOUBLE_COUNTING,
                        OvertimeRules.GREATER,
                        OvertimeRules.SUM),
                Parameter.choice(
                        "base",
                        "what the premium is taken on",
                        OvertimeRules.REGULAR_RATE,
                        OvertimeRules.RATE_OF_THE_HOURS),
                Parameter.choice(
                        "flatBonus",
                        "hours that a flat bonus is divided by",
                        OvertimeRules.ALL_HOURS,
                        OvertimeRules.NON_OVERTIME_HOURS),
                Parameter.choice(
                        "composition",
                        "how the total is put together",
                        OvertimeRules.PREMIUM_ON_TOP,
                        OvertimeRules.RATES_TIMES_HOURS),
                Parameter.of(
                        "minimumWage",
                        ParameterKind.MONEY,
                        "per hour; the regular rate is never taken below it"),
                Parameter.of(
                        "salaryCovers",
                        ParameterKind.HOURS,
                        "hours of a week that a salary pays for by law where coversHours does not"
                                + " say it; all hours without both"),
                Parameter.of("paid", ParameterKind.MONEY, "what was paid for the week"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        List<WorkDay> days = days(in);
        BigDecimal hours =
                in.findHours("hours")
                        .or(() -> total(days))
                        .or(() -> PayItems.findHours(in))
                        .orElseThrow(
                                () ->
                                        in.problem(
                                                "hours",
                                                "missing: give hours, days, or hours with each"
                                                        + " hourly item of pay"));
        if (in.has("uncountedMinutesPerDay")) {
            BigDecimal minutes =
                    in.getNumber("uncountedMinutesPerDay").multiply(in.getNumber("uncountedDays"));
            BigDecimal uncounted = out.quantityOf("uncountedHours", minutes, ClockTime.HOUR);
            hours = out.quantity("hoursWorked", hours.add(uncounted), "{} + {}", hours, uncounted);
        }
        List<PayItem> pay = PayItems.read(in, out);
        OvertimeRules rules = OvertimeRules.read(in);
        check(in, hours, rules);
        checkHours(in, hours, days, rules, out);
        WorkweekPay week = Workweek.compute(hours, days, pay, rules, out);
        if (in.has("paid")) {
            BigDecimal paid = in.getNumber("paid");
            out.amount("balance", week.total().subtract(paid), "{} − {}", week.total(), paid);
            if (hours.signum() > 0) {
                out.rateOf("averageRatePaid", paid, hours);
            }
        }
    }

    private static void check(Arguments in, BigDecimal hours, OvertimeRules rules) {
        if (rules.overtimeHours() != null && rules.overtimeHours().compareTo(hours) > 0) {
            throw in.problem("overtimeHours", "more than the hours of the week, " + hours);
        }
        boolean ofTheHours = rules.base().equals(OvertimeRules.RATE_OF_THE_HOURS);
        if (rules.weekly().isEmpty() && (ofTheHours || rules.overtimeHours() != null)) {
            throw in.problem("weekly", "missing: the multiplier of overtime hours stands there");
        }
    }

    /** Hours that are told in several places must agree, and fit into a day and a week. */
    private static void checkHours(
            Arguments in, BigDecimal hours, List<WorkDay> days, OvertimeRules rules, Workings out) {
        Optional<BigDecimal> ofDays = total(days);
        Optional<BigDecimal> told = in.findHours("hours");
        if (ofDays.isPresent() && told.isPresent() && ofDays.get().compareTo(told.get()) != 0) {
            throw in.problem(
                    "hours", "the days come to " + ofDays.get() + "; give either this or days");
        }
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).hours().compareTo(DAY) > 0) {
                throw in.objects("days").get(i).problem("hours", "more than the 24 of a day");
            }
        }
        boolean isWeek =
                rules.weekly().isEmpty() || rules.weekly().get(0).over().compareTo(LONG_WEEK) <= 0;
        if (isWeek && days.size() > SEVENTH) {
            throw in.problem(
                    "days",
                    "more than seven: give each week by itself, or the limit of a longer"
                            + " work period in weekly");
        }
        if (isWeek && hours.compareTo(DAY.multiply(BigDecimal.valueOf(SEVENTH))) > 0) {
            out.remark("More hours than the 168 of a week.");
        }
        BigDecimal paid = BigDecimal.ZERO;
        for (Arguments item : in.objects("pay")) {
            if (item.getText("kind").equals("hourly")) {
                paid = paid.add(item.findHours("hours").orElse(BigDecimal.ZERO));
                if (paid.compareTo(hours) > 0) {
                    throw item.problem("hours", "more than the hours of the week, " + hours);
                }
            }
        }
        boolean byDay = !rules.daily().isEmpty() || !rules.seventhDay().isEmpty();
        if (byDay && days.isEmpty() && rules.overtimeHours() == null) {
            out.remark(
                    "There are limits of the day, but the hours are not told by the day: only those"
                            + " of the week were looked at.");
        }
        for (List<Tier> tiers : List.of(rules.weekly(), rules.daily(), rules.seventhDay())) {
            for (int i = 1; i < tiers.size(); i++) {
                if (tiers.get(i).multiplier().compareTo(tiers.get(i - 1).multiplier()) < 0) {
                    out.remark("The multiple falls at " + tiers.get(i).over() + " hours.");
                }
            }
        }
        boolean withoutLimits =
                rules.weekly().isEmpty() && rules.daily().isEmpty() && rules.seventhDay().isEmpty();
        if (withoutLimits) {
            out.remark(
                    "No limits of overtime are known here, so that none is reckoned: give weekly or"
                            + " daily.");
        }
    }

    private static Optional<BigDecimal> total(List<WorkDay> days) {
        return days.stream().map(WorkDay::hours).reduce(BigDecimal::add);
    }

    private static List<WorkDay> days(Arguments in) {
        List<WorkDay> days = new ArrayList<>();
        List<Arguments> given = in.objects("days");
        boolean allWorked = true;
        for (Arguments day : given) {
            BigDecimal hours =
                    day.has("shifts") ? WorkedTime.read(day).hours() : day.getHours("hours");
            allWorked &= hours.signum() > 0;
            boolean last = days.size() == SEVENTH - 1 && given.size() == SEVENTH;
            days.add(new WorkDay(hours, day.flag("seventh", last && allWorked)));
        }
        return days;
    }
}
