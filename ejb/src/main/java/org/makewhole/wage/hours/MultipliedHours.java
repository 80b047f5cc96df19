package org.makewhole.wage.hours;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.ParameterKind;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.number.Workings;

/**
 * Hours and days that earn a multiple of the basic rate by their kind: overtime, night, rest day,
 * holiday and their combinations, with the loading of casual workers.
 */
public final class MultipliedHours implements Method {

    private static final String ADD = "add";

    /** What leads from a salary to an hour. */
    private static final List<String> DIVISORS =
            List.of("hourlyRate", "monthHours", "hoursPerWeek", "hoursPerDay");

    @Override
    public String name() {
        return "multiplied-hours";
    }

    @Override
    public String purpose() {
        return "Pay for overtime, night, rest-day and holiday work at multiples of the basic rate.";
    }

    @Override
    public List<Parameter> parameters() {
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
                                "added to the basic rate before it is multiplied, per same unit"),
                        Parameter.object(
                                "loading",
                                "loading of casual workers",
                                Parameter.needed(
                                        "rate", ParameterKind.NUMBER, "such as 0.25 or \"25%\""),
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
                                                "instead of a kind: multiple of the rate"),
                                        Parameter.of(
                                                "premium",
                                                ParameterKind.NUMBER,
                                                "instead of a kind: what comes on top, such as"
                                                        + " 0.5"),
                                        Parameter.of("hours", ParameterKind.HOURS, "hours of it"),
                                        Parameter.of("days", ParameterKind.NUMBER, "or days"),
                                        Parameter.of(
                                                "night",
                                                ParameterKind.FLAG,
                                                "whether these were night hours"))
                                .required(),
                        Parameter.table(
                                "kinds",
                                "what each kind of work earns",
                                Parameter.of(
                                        "multiplier", ParameterKind.NUMBER, "multiple of the rate"),
                                Parameter.of(
                                        "premium", ParameterKind.NUMBER, "or what comes on top"),
                                Tier.parameter("tiers", "or multiples that grow with the hours")),
                        Parameter.of(
                                "nightPremium", ParameterKind.NUMBER, "for night hours, as 0.10"),
                        Parameter.choice(
                                "nightMode",
                                "whether the night premium multiplies the rate of the hour or is"
                                        + " added to its multiple",
                                "multiply",
                                ADD),
                        inClaim(),
                        Parameter.object(
                                "restReflection",
                                "further pay for weekly rest days, because of the above",
                                Parameter.of("rate", ParameterKind.NUMBER, "flat share, as 0.2"),
                                Parameter.of("workingDays", ParameterKind.POSITIVE, "of the month"),
                                Parameter.of("restDays", ParameterKind.NUMBER, "of the month"))));
        return all;
    }

    /** How a claim over pay periods finds these hours; a call by itself does not use it. */
    private static Parameter inClaim() {
        return Parameter.object(
                "inClaim",
                "how a claim finds such hours; without it a claim uses workweek",
                Parameter.of(
                        "overtimeAfterDay", ParameterKind.HOURS, "hours of a day that are normal"),
                Parameter.of(
                        "overtimeAfterWeek",
                        ParameterKind.HOURS,
                        "hours of a week that are normal, those of special days apart"),
                Parameter.choice(
                        "overtimePer",
                        "time over which the tiers of overtime are counted",
                        "day",
                        "week",
                        "month"),
                Parameter.of(
                        "overtimeKind", ParameterKind.TEXT, "kind of overtime; default overtime"),
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
                                "inSalary",
                                ParameterKind.FLAG,
                                "a salary holds the single pay of the day already"),
                        Parameter.of(
                                "unworked",
                                ParameterKind.NUMBER,
                                "days' wages for such a day without work, when not paid by a"
                                        + " salary")));
    }

    @Override
    public List<Set<String>> alternatives() {
        return List.of(
                Set.of("monthHours", "hoursPerWeek"),
                Set.of("monthDays", "daysPerYear", "daysPerWeek"),
                Set.of("weeksPerMonth", "weeksPerYear"),
                Set.of("hourlyRate", "amount"));
    }

    /**
     * Every kind of work is known, the premium of the night where there is night work, and what
     * divides a salary where hours are asked for.
     */
    @Override
    public boolean suits(JsonNode asked, JsonNode parameters) {
        if (asked.hasNonNull("amount") && !dividesToHours(asked) && !dividesToHours(parameters)) {
            for (JsonNode work : asked.path("work")) {
                if (work.hasNonNull("hours")) {
                    return false;
                }
            }
        }
        for (JsonNode work : asked.path("work")) {
            boolean isByKind =
                    work.hasNonNull("kind")
                            && !work.hasNonNull("multiplier")
                            && !work.hasNonNull("premium");
            boolean known = !isByKind || parameters.path("kinds").has(work.path("kind").asText());
            boolean night =
                    work.path("night").asBoolean(false) && !parameters.hasNonNull("nightPremium");
            if (!known || night) {
                return false;
            }
        }
        return true;
    }

    private static boolean dividesToHours(JsonNode parameters) {
        return parameters.path("per").asText().equals("hour")
                || DIVISORS.stream().anyMatch(parameters::hasNonNull);
    }

    @Override
    public void apply(Arguments in, Workings out) {
        List<Arguments> work = in.objects("work");
        boolean anyHours = work.stream().anyMatch(each -> each.has("hours"));
        boolean anyDays = work.stream().anyMatch(each -> each.has("days"));
        BigDecimal hourly = anyHours || !anyDays ? hourlyRate(in, out) : null;
        BigDecimal daily = anyDays ? dailyRate(in, out) : null;
        BigDecimal pay = BigDecimal.ZERO;
        for (Arguments each : work) {
            BigDecimal base = each.has("days") ? daily : hourly;
            pay = pay.add(line(in, each, base, out));
        }
        pay = out.amount("pay", pay, "sum of the above");
        if (in.has("restReflection")) {
            reflect(in.findObject("restReflection").orElseThrow(), pay, out);
        }
    }

    private static BigDecimal hourlyRate(Arguments in, Workings out) {
        Optional<BigDecimal> given = in.findNumber("hourlyRate");
        BigDecimal rate =
                given.or(() -> RateConversion.findHourly(in, out))
                        .or(() -> ofDay(in, out))
                        .orElseThrow(
                                () ->
                                        in.problem(
                                                "hourlyRate",
                                                "missing: give it, or an amount, its period and"
                                                        + " the divisor to hours, or a dailyRate"
                                                        + " with hoursPerDay"));
        BigDecimal cap = in.findNumber("rateCap").orElse(rate);
        BigDecimal capped =
                given.isPresent() && cap.compareTo(rate) < 0
                        ? out.rate("hourlyRate", cap, "{}, at most {}", rate, cap)
                        : out.rate("hourlyRate", rate, "{}", rate);
        return withAllowance(in, "hourlyRate", capped, out);
    }

    private static Optional<BigDecimal> ofDay(Arguments in, Workings out) {
        return in.has("dailyRate") && in.has("hoursPerDay")
                ? Optional.of(
                        out.rateOf("hourly", in.getNumber("dailyRate"), in.getHours("hoursPerDay")))
                : Optional.empty();
    }

    private static BigDecimal dailyRate(Arguments in, Workings out) {
        BigDecimal rate =
                in.findNumber("dailyRate")
                        .or(() -> RateConversion.findDaily(in, out))
                        .orElseThrow(
                                () ->
                                        in.problem(
                                                "dailyRate",
                                                "missing: give it, or an amount, its period and"
                                                        + " the divisor to days"));
        return withAllowance(in, "dailyRate", out.rate("dailyRate", rate, "{}", rate), out);
    }

    private static BigDecimal withAllowance(
            Arguments in, String figure, BigDecimal rate, Workings out) {
        if (!in.has("allowance")) {
            return rate;
        }
        BigDecimal allowance = in.getNumber("allowance");
        return out.rate(figure, rate.add(allowance), "{} + {}", rate, allowance);
    }

    private static BigDecimal line(Arguments in, Arguments work, BigDecimal base, Workings out) {
        String unit = work.has("days") ? "days" : "hours";
        BigDecimal units =
                work.has("days")
                        ? work.getNumber("days")
                        : work.findHours("hours").orElse(BigDecimal.ONE);
        List<Tier> tiers = tiers(in, work);
        String kind = work.text("kind", unit);
        BigDecimal pay = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            BigDecimal top = i + 1 < tiers.size() ? units.min(tiers.get(i + 1).over()) : units;
            BigDecimal inTier = top.subtract(tiers.get(i).over());
            if (inTier.signum() > 0) {
                BigDecimal rate = rate(in, work, base, tiers.get(i).multiplier(), out);
                pay =
                        pay.add(
                                out.amount(
                                        "linePay", rate.multiply(inTier), "{} × {}", rate, inTier));
            }
        }
        String figure = "pay." + kind;
        BigDecimal before = out.figures().getOrDefault(figure, BigDecimal.ZERO);
        BigDecimal ofLine = out.amount(figure, pay, "{} {}", units, unit);
        if (before.signum() > 0) {
            out.amount(figure, before.add(ofLine), "{} + {}", before, ofLine);
        }
        return ofLine;
    }

    private static BigDecimal rate(
            Arguments in, Arguments work, BigDecimal base, BigDecimal multiplier, Workings out) {
        BigDecimal multiple = loaded(in, multiplier);
        String name = "rate." + work.text("kind", work.has("days") ? "days" : "hours");
        if (!work.flag("night")) {
            BigDecimal rate = out.rate(name, base.multiply(multiple), "{} × {}", base, multiple);
            return out.rate("multipliedRate", rate, "{}", rate);
        }
        BigDecimal night = in.getNumber("nightPremium");
        if (in.text("nightMode", "multiply").equals(ADD)) {
            return out.rate(
                    "multipliedRate",
                    base.multiply(multiple.add(night)),
                    "{} × ({} + {})",
                    base,
                    multiple,
                    night);
        }
        BigDecimal rate = out.rate(name, base.multiply(multiple), "{} × {}", base, multiple);
        return out.rate(
                "multipliedRate",
                rate.multiply(BigDecimal.ONE.add(night)),
                "{} × (1 + {})",
                rate,
                night);
    }

    private static BigDecimal loaded(Arguments in, BigDecimal multiplier) {
        Optional<Arguments> loading = in.findObject("loading");
        if (loading.isEmpty()) {
            return multiplier;
        }
        BigDecimal rate = loading.get().getNumber("rate");
        if (multiplier.compareTo(BigDecimal.ONE) == 0) {
            return BigDecimal.ONE.add(rate);
        }
        return switch (loading.get().text("kind", "substitution")) {
            case "cumulative" -> multiplier.add(rate);
            case "compounding" -> multiplier.multiply(BigDecimal.ONE.add(rate));
            default -> multiplier;
        };
    }

    private static List<Tier> tiers(Arguments in, Arguments work) {
        Arguments source = work;
        if (work.has("kind") && !work.has("multiplier") && !work.has("premium")) {
            Map<String, Arguments> kinds = in.table("kinds");
            String kind = work.getText("kind");
            if (!kinds.containsKey(kind)) {
                Set<String> known = kinds.keySet();
                throw work.problem(
                        "kind",
                        "unknown"
                                + Suggestion.didYouMean(kind, known)
                                + (known.isEmpty()
                                        ? "; no kinds are known here, give a multiplier"
                                        : "; known here: "
                                                + String.join(", ", known)
                                                + "; or give a multiplier instead"));
            }
            source = kinds.get(kind);
        }
        if (source.has("tiers")) {
            return Tier.read(source, "tiers");
        }
        Optional<BigDecimal> premium = source.findNumber("premium");
        BigDecimal multiplier =
                premium.isPresent()
                        ? BigDecimal.ONE.add(premium.get())
                        : source.getNumber("multiplier");
        return List.of(new Tier(BigDecimal.ZERO, multiplier));
    }

    private static void reflect(Arguments in, BigDecimal pay, Workings out) {
        BigDecimal reflection;
        if (in.has("rate")) {
            BigDecimal rate = in.getNumber("rate");
            reflection = out.amount("restReflection", pay.multiply(rate), "{} × {}", pay, rate);
        } else {
            BigDecimal working = in.getNumber("workingDays");
            BigDecimal rest = in.getNumber("restDays");
            BigDecimal perDay = out.rateOf("payPerWorkingDay", pay, working);
            reflection =
                    out.amount("restReflection", perDay.multiply(rest), "{} × {}", perDay, rest);
        }
        out.amount("payWithReflection", pay.add(reflection), "{} + {}", pay, reflection);
    }
}
