package org.makewhole.wage.premium;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.makewhole.wage.inforce.DayRules;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.Suggestion;

/** Hours and days of one kind of day that earn multiples, and how much of it is paid already. */
final class WorkGroup {

    /** Hours above which a multiple applies. */
    private record Multiple(BigDecimal over, BigDecimal multiplier) {}

    private final Map<String, Arguments> kinds;
    private final ArrayNode work = JsonNodeFactory.instance.arrayNode();
    private BigDecimal baseHours = BigDecimal.ZERO;
    private BigDecimal baseDays = BigDecimal.ZERO;

    /**
     * @param kinds of the rule
     */
    WorkGroup(Map<String, Arguments> kinds) {
        this.kinds = kinds;
    }

    boolean isEmpty() {
        return work.isEmpty();
    }

    ArrayNode work() {
        return work;
    }

    /** Hours whose single pay is in the agreed wages. */
    BigDecimal baseHours() {
        return baseHours;
    }

    /** Days whose single pay is in the agreed wages. */
    BigDecimal baseDays() {
        return baseDays;
    }

    /**
     * Adds hours; those at night are the last ones.
     *
     * @param before hours that lie before them, for multiples that grow
     * @param isPaid whether their single pay is in the agreed wages
     */
    void addHours(
            String kind, BigDecimal before, BigDecimal hours, BigDecimal night, boolean isPaid) {
        if (hours.signum() <= 0) {
            return;
        }
        List<Multiple> multiples = multiples(kind);
        BigDecimal end = before.add(hours);
        BigDecimal nightFrom = end.subtract(night.min(hours));
        for (int i = 0; i < multiples.size(); i++) {
            BigDecimal from = multiples.get(i).over().max(before);
            BigDecimal to = i + 1 < multiples.size() ? end.min(multiples.get(i + 1).over()) : end;
            BigDecimal multiplier = multiples.get(i).multiplier();
            entry(kind, multiplier, to.min(nightFrom).subtract(from), false);
            entry(kind, multiplier, to.subtract(from.max(nightFrom)), true);
        }
        baseHours = isPaid ? baseHours.add(hours) : baseHours;
    }

    /** Adds hours whose single pay is in the agreed wages beside those of the clock. */
    void addBase(BigDecimal hours) {
        baseHours = baseHours.add(hours);
    }

    /** The multiple of the first hours of a kind. */
    BigDecimal firstMultiple(String kind) {
        return multiples(kind).get(0).multiplier();
    }

    /** Adds a day. */
    void addDay(String kind, boolean isPaid) {
        ObjectNode entry = work.addObject();
        entry.put("kind", kind).put("multiplier", multiples(kind).get(0).multiplier());
        entry.put("days", BigDecimal.ONE);
        baseDays = isPaid ? baseDays.add(BigDecimal.ONE) : baseDays;
    }

    /**
     * Adds a day whose pay includes what the agreed wages hold for it.
     *
     * @param hours that are paid there by the hour; null for a day's wage
     */
    void addDay(String kind, BigDecimal hours) {
        addDay(kind, hours == null);
        baseHours = hours == null ? baseHours : baseHours.add(hours);
    }

    private void entry(String kind, BigDecimal multiplier, BigDecimal hours, boolean night) {
        if (hours.signum() <= 0) {
            return;
        }
        for (var each : work) {
            boolean same =
                    each.path("kind").asText().equals(kind)
                            && each.path("night").asBoolean() == night
                            && each.hasNonNull("hours")
                            && each.get("multiplier").decimalValue().compareTo(multiplier) == 0;
            if (same) {
                ((ObjectNode) each).put("hours", each.get("hours").decimalValue().add(hours));
                return;
            }
        }
        ObjectNode entry = work.addObject();
        entry.put("kind", kind).put("multiplier", multiplier).put("hours", hours);
        if (night) {
            entry.put("night", true);
        }
    }

    private List<Multiple> multiples(String kind) {
        if (kind.equals(DayRules.ORDINARY) && !kinds.containsKey(kind)) {
            return List.of(new Multiple(BigDecimal.ZERO, BigDecimal.ONE));
        }
        Arguments in = kinds.get(kind);
        if (in == null) {
            throw new InputException(
                    "pack",
                    "no kind of work "
                            + kind
                            + Suggestion.didYouMean(kind, kinds.keySet())
                            + "; known: "
                            + String.join(", ", kinds.keySet()));
        }
        List<Multiple> multiples = new ArrayList<>(3);
        for (Arguments tier : in.objects("tiers")) {
            multiples.add(new Multiple(tier.getHours("over"), tier.getNumber("multiplier")));
        }
        if (multiples.isEmpty()) {
            BigDecimal multiplier =
                    in.findNumber("premium")
                            .map(BigDecimal.ONE::add)
                            .orElseGet(() -> in.getNumber("multiplier"));
            multiples.add(new Multiple(BigDecimal.ZERO, multiplier));
        }
        return multiples;
    }
}
