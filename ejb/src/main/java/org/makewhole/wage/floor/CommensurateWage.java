package org.makewhole.wage.floor;

import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** A wage set by measured productivity (29 CFR part 525). */
public final class CommensurateWage implements Method {

    /** Thirds are told with two decimals. */
    private static final BigDecimal NEARLY = new BigDecimal("0.02");

    @Override
    public String name() {
        return "commensurate-wage";
    }

    @Override
    public String purpose() {
        return "Hourly wage in proportion to the measured productivity at one or several tasks.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.needed(
                        "prevailingWage", ParameterKind.MONEY, "per hour of experienced workers"),
                Parameter.objects(
                                "tasks",
                                "tasks measured",
                                Parameter.needed(
                                                "productivity",
                                                ParameterKind.NUMBER,
                                                "share of the standard, as 0.3 or \"30%\"")
                                        .atMost(10),
                                Parameter.of(
                                                "timeShare",
                                                ParameterKind.NUMBER,
                                                "share of the time; equal shares if left out")
                                        .atMost(1))
                        .required(),
                Parameter.of("hours", ParameterKind.HOURS, "hours worked at it"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        List<Arguments> tasks = in.objects("tasks");
        if (tasks.isEmpty()) {
            throw in.problem("tasks", "empty");
        }
        BigDecimal equal = Decimals.divide(BigDecimal.ONE, new BigDecimal(tasks.size()));
        BigDecimal rating = BigDecimal.ZERO;
        for (Arguments task : tasks) {
            BigDecimal share = task.number("timeShare", equal);
            rating = rating.add(task.getNumber("productivity").multiply(share));
        }
        BigDecimal shares =
                tasks.stream()
                        .map(task -> task.number("timeShare", equal))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.subtract(BigDecimal.ONE).abs().compareTo(NEARLY) > 0) {
            throw in.problem(
                    "tasks", "the shares of time come to " + Decimals.shown(shares) + ", not to 1");
        }
        rating = out.quantity("rating", rating, "sum of productivity × share of time");
        BigDecimal prevailing = in.getNumber("prevailingWage");
        BigDecimal wage =
                out.rate(
                        "commensurateWage",
                        prevailing.multiply(rating),
                        "{} × {}",
                        prevailing,
                        rating);
        if (in.has("hours")) {
            BigDecimal hours = in.getHours("hours");
            out.amount("pay", wage.multiply(hours), "{} × {}", wage, hours);
        }
    }
}
