package org.makewhole.wage.hours;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;
import org.makewhole.wage.method.Suggestion;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;

/**
 * Hours and days that earn a multiple of the basic rate by their kind: overtime, night, rest day,
 * holiday and their combinations, with the loading of casual workers.
 */
public final class MultipliedHours implements Method {

    static final String ADD = "add";
    static final String PER = "overtimePer";

    private static final BigDecimal HOUR = new BigDecimal(60);

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
        return MultipliedHoursParameters.all();
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
        Map<String, BigDecimal> soFar = new HashMap<>();
        for (Arguments each : work) {
            BigDecimal base = each.has("days") ? daily : hourly;
            pay = pay.add(line(in, each, base, soFar, out));
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
        BigDecimal allowance = allowance(in, "allowance", figure.equals("dailyRate"), out);
        return out.rate(figure, rate.add(allowance), "{} + {}", rate, allowance);
    }

    /** An allowance is of the period of the amount, or of the rate, and divided like it. */
    private static BigDecimal allowance(Arguments in, String name, boolean perDay, Workings out) {
        BigDecimal told = in.getNumber(name);
        boolean ofDay = !in.has("amount") && !in.has("hourlyRate") && in.has("dailyRate");
        if (ofDay && !perDay && in.has("hoursPerDay")) {
            return out.rateOf(name, told, in.getHours("hoursPerDay"));
        }
        if (!in.has("amount") || in.has(perDay ? "dailyRate" : "hourlyRate")) {
            return told;
        }
        ObjectNode alone = in.node().deepCopy();
        alone.put("amount", told).remove("rateCap");
        Arguments same = new Arguments(alone, in.path());
        Workings silent = Workings.silent(out.rounding());
        BigDecimal divided =
                (perDay
                                ? RateConversion.findDaily(same, silent)
                                : RateConversion.findHourly(same, silent))
                        .orElse(told);
        return out.rate(name, divided, "{} of the period of the amount", told);
    }

    /**
     * Pay of one line.
     *
     * @param soFar of the lines before: hours by kind, and pay by figure
     */
    private static BigDecimal line(
            Arguments in,
            Arguments work,
            BigDecimal base,
            Map<String, BigDecimal> soFar,
            Workings out) {
        if (work.has("hours") == work.has("days")) {
            throw work.problem(
                    "hours", (work.has("days") ? "" : "missing: ") + "give either this or days");
        }
        String unit = work.has("days") ? "days" : "hours";
        BigDecimal units = work.has("days") ? work.getNumber("days") : hours(in, work, out);
        List<Tier> tiers = tiers(in, work, out);
        String kind = work.text("kind", unit);
        BigDecimal from = counted(in, work, units, tiers.size() > 1, soFar, out);
        BigDecimal until = from.add(units);
        BigDecimal pay = BigDecimal.ZERO;
        for (int i = 0; i < tiers.size(); i++) {
            BigDecimal top = i + 1 < tiers.size() ? until.min(tiers.get(i + 1).over()) : until;
            BigDecimal inTier = top.subtract(tiers.get(i).over().max(from));
            if (inTier.signum() > 0) {
                BigDecimal rate = rate(in, work, base, tiers.get(i).multiplier(), out);
                BigDecimal exact = rate.multiply(inTier);
                pay = pay.add(out.part("linePay", exact, "{} × {}", rate, inTier));
            }
        }
        String figure = "pay." + kind;
        BigDecimal before = soFar.getOrDefault(figure, BigDecimal.ZERO);
        BigDecimal ofLine = out.subtotal(figure, pay, "{} {}", units, unit);
        soFar.put(figure, before.add(ofLine));
        if (before.signum() > 0) {
            out.amount(figure, before.add(ofLine), "{} + {}", before, ofLine);
        }
        return ofLine;
    }

    /**
     * Hours of the kind before those of this line, on which its tiers go on: the lines are of one
     * week or month where the rule counts so, else each of them is of a day by itself.
     */
    private static BigDecimal counted(
            Arguments in,
            Arguments work,
            BigDecimal units,
            boolean tiered,
            Map<String, BigDecimal> soFar,
            Workings out) {
        BigDecimal before = work.findHours("hoursBefore").orElse(BigDecimal.ZERO);
        String per =
                in.findText("tiersPer")
                        .or(() -> in.findObject("inClaim").flatMap(each -> each.findText(PER)))
                        .orElse("day");
        if (!tiered || !work.has("hours") || per.equals("day")) {
            return before;
        }
        String kind = work.text("kind", "hours");
        BigDecimal from = soFar.getOrDefault(kind, BigDecimal.ZERO).add(before);
        soFar.put(kind, from.add(units));
        String remark =
                "Hours of " + kind + " are counted on from line to line, as hours of one " + per;
        if (from.signum() > 0 && !out.remarks().contains(remark + ".")) {
            out.remark(remark + ".");
        }
        return from;
    }

    /** Where an hour of the night is short, more of them are in the same time of the clock. */
    private static BigDecimal hours(Arguments in, Arguments work, Workings out) {
        BigDecimal hours = work.getHours("hours");
        if (!work.flag("night") || !in.has("nightMinutesPerHour")) {
            return hours;
        }
        BigDecimal minutes = in.getNumber("nightMinutesPerHour");
        return out.quantity(
                "nightHours",
                Decimals.divide(hours.multiply(HOUR), minutes),
                "{} × {} ÷ {}",
                hours,
                HOUR,
                minutes);
    }

    private static BigDecimal rate(
            Arguments in, Arguments work, BigDecimal base, BigDecimal multiplier, Workings out) {
        BigDecimal rate = multiplied(in, work, base, multiplier, out);
        if (!in.has("allowanceOnce")) {
            return rate;
        }
        BigDecimal once = allowance(in, "allowanceOnce", work.has("days"), out);
        return out.rate("multipliedRate", rate.add(once), "{} + {}", rate, once);
    }

    private static BigDecimal multiplied(
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

    private static List<Tier> tiers(Arguments in, Arguments work, Workings out) {
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
        if (source == work && work.has("kind")) {
            checkKind(in, work, out);
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

    /** A multiple that is told stands in place of that of the kind, which is then but a name. */
    private static void checkKind(Arguments in, Arguments work, Workings out) {
        String kind = work.getText("kind");
        if (in.node().path("kinds").has(kind)) {
            out.remark(
                    "What is told of "
                            + kind
                            + " stands in place of what is known of it: "
                            + in.node().path("kinds").path(kind)
                            + ".");
        }
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
