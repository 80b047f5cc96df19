package org.makewhole.wage.premium;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimTerms;
import org.makewhole.wage.employment.ClaimWeek;
import org.makewhole.wage.hours.MultipliedHours;
import org.makewhole.wage.inforce.ClaimSheets;
import org.makewhole.wage.inforce.DayRules;
import org.makewhole.wage.inforce.InForce;
import org.makewhole.wage.inforce.OwedPart;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.RuleMethod;

/** The pay of groups of hours and days at the multiples of a pack, by the terms of a week. */
final class MultiplePay {

    private static final MultipliedHours METHOD = new MultipliedHours();

    private final ClaimSheets sheets;
    private final ClaimWeek week;
    private final ClaimTerms terms;
    private final DayRules rules;
    private final InForce rule;
    private final BigDecimal minimumRate;

    MultiplePay(
            ClaimSheets sheets,
            ClaimWeek week,
            ClaimTerms terms,
            DayRules rules,
            BigDecimal minimumRate) {
        this.sheets = sheets;
        this.week = week;
        this.terms = terms;
        this.rules = rules;
        this.rule = sheets.rules().findInForce(RuleMethod.MULTIPLIED_HOURS, week.start);
        this.minimumRate = minimumRate;
    }

    /** What a group earns on top of the agreed wages. */
    void add(List<OwedPart> parts, String name, WorkGroup group) {
        ObjectNode node = parameters();
        node.set("work", group.work());
        Workings out = compute(node);
        BigDecimal pay = out.figures().get("pay");
        BigDecimal base = BigDecimal.ZERO;
        if (group.baseHours().signum() > 0) {
            BigDecimal rate = baseRate(out, "hourlyRate");
            base = base.add(rate.multiply(group.baseHours()));
        }
        if (group.baseDays().signum() > 0) {
            base = base.add(baseRate(out, "dailyRate").multiply(group.baseDays()));
        }
        BigDecimal due = pay;
        if (base.signum() > 0) {
            base = out.amount("inAgreedWages", base, "single pay of these hours");
            due =
                    out.amount(
                            "onTop",
                            Decimals.atLeastZero(pay.subtract(base)),
                            "{} − {}",
                            pay,
                            base);
        }
        if (due.signum() > 0) {
            parts.add(OwedPart.of(week, Violation.OVERTIME, name, rule, due, out));
        }
    }

    private BigDecimal baseRate(Workings out, String figure) {
        // Only a worker by the hour has hours beside days of which nothing but days is reckoned.
        BigDecimal rate = out.figures().getOrDefault(figure, terms.rate());
        return rate.multiply(BigDecimal.ONE.add(terms.loading()));
    }

    /** What an hour earns without any multiple; no cap of overtime lowers it. */
    BigDecimal singleRate() {
        ObjectNode node = parameters();
        node.remove("rateCap");
        node.putArray("work").addObject().put("multiplier", 1).put("hours", 1);
        return compute(node).figures().get("hourlyRate");
    }

    /** Pay of days or hours that were not worked. */
    void addUnworked(List<OwedPart> parts, String item, String unit, BigDecimal units) {
        ObjectNode node = parameters();
        node.putArray("work").addObject().put("multiplier", 1).put(unit, units);
        Workings out = compute(node);
        BigDecimal due = out.figures().get("pay");
        if (due.signum() > 0) {
            parts.add(OwedPart.of(week, Violation.BENEFITS, item, rule, due, out));
        }
    }

    private Workings compute(ObjectNode node) {
        Workings out = new Workings(sheets.rules().rounding(rule.rule()));
        METHOD.apply(new Arguments(node, "claim"), out);
        BigDecimal hourly = out.figures().get("hourlyRate");
        if (hourly == null) {
            hourly = Decimals.divide(out.figures().get("dailyRate"), rules.dayOf(terms));
        }
        if (hourly.compareTo(minimumRate) < 0) {
            node.put("hourlyRate", minimumRate);
            node.put("dailyRate", minimumRate.multiply(rules.dayOf(terms)));
            node.remove(List.of("amount", "rateCap"));
            out = new Workings(sheets.rules().rounding(rule.rule()));
            METHOD.apply(new Arguments(node, "claim"), out);
        }
        return out;
    }

    /** The rule's parameters with the agreed pay. */
    private ObjectNode parameters() {
        ObjectNode node = rule.parameters().node().deepCopy();
        boolean isUncapped =
                terms.category() != null
                        && node.path("inClaim")
                                .path("uncappedCategory")
                                .asText()
                                .equals(terms.category());
        node.remove(List.of("inClaim", "amount", "per", "hourlyRate", "dailyRate"));
        if (isUncapped) {
            node.remove("rateCap");
        }
        if (terms.loading().signum() > 0) {
            ObjectNode loading = node.withObject("/loading");
            loading.put("rate", terms.loading());
            loading.put("kind", terms.loadingKind());
        }
        if (!node.hasNonNull("hoursPerDay")) {
            node.put("hoursPerDay", rules.normalDay());
        }
        rules.agreed().putInto(node, terms, rules);
        switch (terms.basis()) {
            case "hour" -> {
                node.put("hourlyRate", terms.rate());
                node.put("dailyRate", terms.rate().multiply(rules.dayOf(terms)));
            }
            case "day" -> node.put("dailyRate", terms.rate());
            case "piece" -> {
                BigDecimal hours = week.total.in(sheets.reading());
                BigDecimal pay = terms.rate().multiply(week.pieces);
                BigDecimal rate =
                        hours.signum() == 0 ? BigDecimal.ZERO : Decimals.divide(pay, hours);
                node.put("hourlyRate", rate);
                node.put("dailyRate", rate.multiply(rules.dayOf(terms)));
            }
            default -> addSalary(node);
        }
        return node;
    }

    private void addSalary(ObjectNode node) {
        node.put("amount", terms.rate().max(sheets.rules().monthlyMinimum(week.start, terms)))
                .put("per", terms.basis());
        boolean divided =
                node.hasNonNull("monthHours")
                        || node.hasNonNull("monthDays")
                        || node.hasNonNull("daysPerYear")
                        || node.hasNonNull("hoursPerWeek");
        if (!divided) {
            node.put(
                    "hoursPerWeek",
                    terms.hoursPerWeek() != null ? terms.hoursPerWeek() : normalWeek());
        }
        boolean daysKnown = node.hasNonNull("monthDays") || node.hasNonNull("daysPerYear");
        if (!daysKnown && terms.daysPerWeek() != null && terms.daysPerWeek().signum() > 0) {
            node.put("daysPerWeek", terms.daysPerWeek());
        } else if (!daysKnown && !node.hasNonNull("daysPerWeek")) {
            node.put(
                    "daysPerWeek",
                    Decimals.divide(normalWeek(), new Arguments(node, "").getHours("hoursPerDay")));
        }
    }

    private BigDecimal normalWeek() {
        return rules.afterWeek() != null
                ? rules.afterWeek()
                : rules.normalDay().multiply(new BigDecimal(6));
    }
}
