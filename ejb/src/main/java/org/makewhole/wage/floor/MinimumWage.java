package org.makewhole.wage.floor;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/** What the minimum wage gives for the hours of a pay period, and what is missing. */
public final class MinimumWage implements Method {

    private static final BigDecimal WEEK = new BigDecimal(7);

    @Override
    public String name() {
        return "minimum-wage";
    }

    @Override
    public String purpose() {
        return "Minimum wage for the hours of a pay period, with living accommodation, and what is"
                + " missing.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.of("hours", ParameterKind.HOURS, "hours worked in the pay period")
                        .saying("what was worked"),
                Parameter.of(
                                "units",
                                ParameterKind.NUMBER,
                                "instead of hours: days, weeks or months worked, where the minimum"
                                        + " is per such a unit")
                        .saying("what was worked"),
                Parameter.of(
                        "rate",
                        ParameterKind.MONEY,
                        "minimum per hour (or unit), instead of a category"),
                Parameter.of(
                        "monthly",
                        ParameterKind.MONEY,
                        "minimum of a month of full time for those paid by the month, for whom the"
                                + " one per hour does not hold"),
                Parameter.choice(
                        "per",
                        "what the minimum is for: an hour, or (with units) a month",
                        "hour",
                        "month"),
                Parameter.of("age", ParameterKind.NUMBER, "of the worker, for bands by age")
                        .atMost(120),
                Parameter.of("category", ParameterKind.TEXT, "of the worker, such as apprentice"),
                Parameter.objects(
                        "ageBands",
                        "minimum per hour by age",
                        Parameter.needed("fromAge", ParameterKind.NUMBER, "youngest age"),
                        Parameter.needed("rate", ParameterKind.MONEY, "per hour")),
                Parameter.of(
                        "categories", ParameterKind.NAMED_NUMBERS, "minimum per hour by category"),
                Parameter.of(
                        "arrearsAtPresentRate",
                        ParameterKind.FLAG,
                        "in a pack: a claim reckons arrears at the rate of the day on which they"
                                + " are claimed"),
                Parameter.choice(
                        "rateOn",
                        "in a pack: of which day the rate holds in a claim, the day worked or the"
                                + " first one of the pay period; default day",
                        "day",
                        "period-start"),
                Parameter.choice(
                        "salaryHours",
                        "in a pack: which hours a salary is held against in a claim, those it was"
                                + " agreed for and the ones beyond, or those worked; default"
                                + " agreed",
                        "agreed",
                        "worked"),
                Parameter.of("paid", ParameterKind.MONEY, "pay of the period that counts"),
                Parameter.of(
                        "deductions",
                        ParameterKind.MONEY,
                        "taken from the pay for the employer's own benefit"),
                Parameter.object(
                        "accommodation",
                        "lodging given by the employer",
                        Parameter.needed(
                                "chargePerNight", ParameterKind.MONEY, "zero when it is free"),
                        Parameter.needed("nights", ParameterKind.NUMBER, "nights per week")
                                .atMost(7),
                        Parameter.of(
                                        "payPeriodDays",
                                        ParameterKind.POSITIVE,
                                        "days of the pay period; default 7")
                                .atMost(366)),
                Parameter.of(
                        "accommodationOffset", ParameterKind.MONEY, "allowed per night by law"),
                Parameter.of(
                        "currentRate",
                        ParameterKind.MONEY,
                        "rate in force when arrears are paid, if they are paid at it"));
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(Set.of("rate", "category", "age"), Set.of("rate", "categories"));
    }

    @Override
    public void apply(Arguments in, Workings out) {
        BigDecimal paid = in.findNumber("paid").orElse(null);
        if (in.has("deductions")) {
            BigDecimal deductions = in.getNumber("deductions");
            BigDecimal before = in.getNumber("paid");
            paid =
                    out.amount(
                            "payCounting",
                            before.subtract(deductions),
                            "{} − {}",
                            before,
                            deductions);
        }
        if (in.has("accommodation")) {
            BigDecimal adjustment = accommodation(in, out);
            if (paid != null) {
                paid = out.amount("payCounting", paid.add(adjustment), "{} + {}", paid, adjustment);
            }
        }
        if (!in.has("hours") && !in.has("units")) {
            return;
        }
        BigDecimal hours = in.has("hours") ? in.getHours("hours") : in.getNumber("units");
        boolean byMonth = in.text("per", "hour").equals("month") && in.has("monthly");
        BigDecimal rate =
                byMonth
                        ? out.rate(
                                "minimumRate",
                                in.getNumber("monthly"),
                                "{}",
                                in.getNumber("monthly"))
                        : rate(in, out);
        BigDecimal entitlement =
                out.amount("entitlement", rate.multiply(hours), "{} × {}", rate, hours);
        if (paid == null) {
            return;
        }
        if (hours.signum() > 0) {
            out.rateOf("averageRate", paid, hours);
        }
        BigDecimal shortfall =
                out.amount(
                        "shortfall",
                        Decimals.atLeastZero(entitlement.subtract(paid)),
                        "{} − {}",
                        entitlement,
                        paid);
        if (in.has("currentRate")) {
            BigDecimal current = in.getNumber("currentRate").max(rate);
            out.amount(
                    "arrearsAtCurrentRate",
                    Decimals.divide(shortfall.multiply(current), rate),
                    "{} × {} ÷ {}",
                    shortfall,
                    current,
                    rate);
        }
    }

    private static BigDecimal rate(Arguments in, Workings out) {
        BigDecimal rate =
                findRate(in)
                        .orElseThrow(
                                () ->
                                        in.problem(
                                                "rate",
                                                "missing: give the minimum per hour, or an age or"
                                                        + " category of the pack"));
        return out.rate("minimumRate", rate, "{}", rate);
    }

    /** The minimum per hour by category, rate or age; empty when none of them says it. */
    public static Optional<BigDecimal> findRate(Arguments in) {
        if (in.has("category")) {
            String category = in.getText("category");
            Optional<BigDecimal> named =
                    in.findObject("categories").flatMap(table -> table.findNumber(category));
            if (named.isEmpty() && in.has("categories")) {
                throw in.problem(
                        "category", "not among " + String.join(", ", in.names("categories")));
            }
            if (named.isPresent()) {
                return named;
            }
        }
        if (in.has("rate")) {
            return in.findNumber("rate").filter(rate -> rate.signum() > 0);
        }
        BigDecimal found = null;
        if (in.has("age")) {
            BigDecimal age = in.getNumber("age");
            for (Arguments band : in.objects("ageBands")) {
                if (band.getNumber("fromAge").compareTo(age) <= 0) {
                    found = band.getNumber("rate");
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** The minimum of the highest band by age; empty where there are none. */
    public static Optional<BigDecimal> findAdultRate(Arguments in) {
        return in.objects("ageBands").stream()
                .max(Comparator.comparing(band -> band.getNumber("fromAge")))
                .map(band -> band.getNumber("rate"));
    }

    /** Free lodging counts as pay up to the offset; a charge above the offset lowers the pay. */
    private static BigDecimal accommodation(Arguments in, Workings out) {
        Arguments lodging = in.findObject("accommodation").orElseThrow();
        BigDecimal charge = lodging.getNumber("chargePerNight");
        BigDecimal offset = in.getNumber("accommodationOffset");
        BigDecimal nights = lodging.getNumber("nights");
        BigDecimal days = lodging.number("payPeriodDays", WEEK);
        BigDecimal weeks = out.quantityOf("weeksInPayPeriod", days, WEEK);
        boolean none = charge.signum() > 0 && charge.compareTo(offset) <= 0;
        BigDecimal perNight = none ? BigDecimal.ZERO : offset.subtract(charge);
        return out.amount(
                "accommodationAdjustment",
                perNight.multiply(nights).multiply(weeks),
                none ? "charge of {} not above {}" : "({} − {}) × {} × {}",
                none ? charge : offset,
                none ? offset : charge,
                nights,
                weeks);
    }
}
