package org.makewhole.wage.award;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** A day's wage for each day that final pay is late, up to a limit (California Labor Code 203). */
public final class WaitingTimePenalty implements Method {

    @Override
    public String name() {
        return "waiting-time-penalty";
    }

    @Override
    public String purpose() {
        return "A day's wage for each day that pay is late, up to a limit.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("dailyRate", ParameterKind.MONEY, "a day's wage"),
                Parameter.of("hourlyRate", ParameterKind.MONEY, "instead of a day's wage"),
                Parameter.of("dailyHours", ParameterKind.HOURS, "hours of an average day worked")
                        .atMost(24),
                Parameter.of("daysLate", ParameterKind.NUMBER, "calendar days")
                        .saying("how late it was"),
                Parameter.of("dueOn", ParameterKind.DATE, "instead of days: when it was due"),
                Parameter.of("paidOn", ParameterKind.DATE, "and when it was paid")
                        .saying("how late it was"),
                Parameter.of("maximumDays", ParameterKind.NUMBER, "days that count at most"),
                Parameter.of("graceDays", ParameterKind.NUMBER, "days that do not count"),
                Parameter.of(
                                "multiple",
                                ParameterKind.POSITIVE,
                                "of a day's wage per day; default 1")
                        .atMost(10));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal daily =
                in.findNumber("dailyRate")
                        .orElseGet(
                                () ->
                                        out.rate(
                                                "dailyRate",
                                                in.getNumber("hourlyRate")
                                                        .multiply(in.getHours("dailyHours")),
                                                "{} × {}",
                                                in.getNumber("hourlyRate"),
                                                in.getHours("dailyHours")));
        BigDecimal days =
                in.findNumber("daysLate")
                        .orElseGet(() -> DayCount.between(in, "dueOn", "paidOn"))
                        .subtract(in.number("graceDays", BigDecimal.ZERO));
        BigDecimal most = in.number("maximumDays", days);
        BigDecimal counted =
                out.quantity(
                        "days", Decimals.atLeastZero(days.min(most)), "{}, at most {}", days, most);
        BigDecimal multiple = in.number("multiple", BigDecimal.ONE);
        out.amount(
                "penalty",
                daily.multiply(counted).multiply(multiple),
                "{} × {} × {}",
                daily,
                counted,
                multiple);
    }
}
