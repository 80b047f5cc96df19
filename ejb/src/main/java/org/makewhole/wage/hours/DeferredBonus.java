package org.makewhole.wage.hours;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/**
 * Overtime on a bonus or commission that is known only later (29 CFR 778.119, 778.120, 778.209):
 * the amount goes back to the weeks it was earned in.
 */
public final class DeferredBonus implements Method {

    private static final BigDecimal WEEKS_PER_YEAR = new BigDecimal(52);

    @Override
    public String name() {
        return "deferred-bonus";
    }

    @Override
    public String purpose() {
        return "Further overtime on a bonus or commission that was paid later for several weeks.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed("bonus", ParameterKind.MONEY, "the whole amount"),
                Parameter.of(
                                "weeks",
                                ParameterKind.POSITIVE,
                                "weeks over which it was earned; default 1")
                        .saying("the time of the bonus"),
                Parameter.choice(
                                "per",
                                "instead of weeks: period the bonus is for",
                                "week",
                                "biweek",
                                "semimonth",
                                "month",
                                "quarter",
                                "year")
                        .saying("the time of the bonus"),
                Parameter.of(
                        "weeksInPeriod",
                        ParameterKind.POSITIVE,
                        "weeks in the work period, 2 for a period of 14 days; default 1"),
                Parameter.of("hours", ParameterKind.HOURS, "all hours of the work period"),
                Parameter.of("overtimeHours", ParameterKind.HOURS, "overtime hours among them"),
                Parameter.objects(
                        "periods",
                        "several work periods, instead of one",
                        Parameter.needed("hours", ParameterKind.HOURS, "all hours"),
                        Parameter.needed("overtimeHours", ParameterKind.HOURS, "overtime hours")),
                Parameter.of("multiplier", ParameterKind.POSITIVE, "of overtime hours; default 1.5")
                        .atLeast(1)
                        .atMost(10));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal bonus = weeklyBonus(in, out);
        BigDecimal weeks = in.number("weeksInPeriod", BigDecimal.ONE);
        if (weeks.compareTo(BigDecimal.ONE) != 0) {
            bonus = out.amount("bonusForPeriod", bonus.multiply(weeks), "{} × {}", bonus, weeks);
        }
        BigDecimal extra = in.number("multiplier", new BigDecimal("1.5")).subtract(BigDecimal.ONE);
        List<Arguments> periods = in.objects("periods");
        if (periods.isEmpty()) {
            additional(in, bonus, extra, out);
            return;
        }
        BigDecimal total = BigDecimal.ZERO;
        for (Arguments period : periods) {
            total = total.add(additional(period, bonus, extra, out));
        }
        out.amount("additionalDue", total, "sum of {} work periods", periods.size());
    }

    private static BigDecimal weeklyBonus(Arguments in, Workings out) {
        BigDecimal bonus = in.getNumber("bonus");
        if (in.has("per")) {
            BigDecimal periods = Periods.perYear(in.getText("per"));
            return out.amount(
                    "weeklyBonus",
                    Decimals.divide(bonus.multiply(periods), WEEKS_PER_YEAR),
                    "{} × {} ÷ {}",
                    bonus,
                    periods,
                    WEEKS_PER_YEAR);
        }
        return out.amountOf("weeklyBonus", bonus, in.number("weeks", BigDecimal.ONE));
    }

    private static BigDecimal additional(
            Arguments in, BigDecimal bonus, BigDecimal extra, Workings out) {
        BigDecimal hours = in.getHours("hours");
        BigDecimal overtime = in.getHours("overtimeHours");
        if (hours.signum() == 0 || overtime.compareTo(hours) > 0) {
            throw in.problem("hours", "must be above zero and not below the overtime hours");
        }
        BigDecimal rate = out.rateOf("rateIncrease", bonus, hours);
        BigDecimal half = out.rate("additionalHalf", rate.multiply(extra), "{} × {}", rate, extra);
        return out.amount("additionalDue", half.multiply(overtime), "{} × {}", half, overtime);
    }
}
