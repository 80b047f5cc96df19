package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.makewhole.wage.Violation;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * What is due on top of wages.
 *
 * @param kind damages or penalty
 * @param dueOn day from which it can be claimed
 * @param violation that it answers; null for several
 * @param rule of the pack; null when only the input gives it
 * @param value of the rule; null without a rule
 * @param amount above zero
 * @param formula the arithmetic with its numbers
 * @param reckonedOn the wages that it answers, by violation; empty where it answers one
 */
public record OwedAward(
        Kind kind,
        LocalDate dueOn,
        Violation violation,
        Rule rule,
        RuleValue value,
        BigDecimal amount,
        String formula,
        Map<Violation, BigDecimal> reckonedOn) {

    public OwedAward {
        reckonedOn = Map.copyOf(reckonedOn);
    }

    /**
     * The amount by violation, in proportion to the wages that it answers; together exactly the
     * amount. Each part ends where the sum of the parts so far, rounded down, ends.
     */
    public Map<Violation, BigDecimal> shares() {
        Map<Violation, BigDecimal> shares = new EnumMap<>(Violation.class);
        BigDecimal all = reckonedOn.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) {
            shares.put(violation == null ? Violation.OTHER : violation, amount);
            return shares;
        }
        BigDecimal wages = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (Violation each : new TreeSet<>(reckonedOn.keySet())) {
            wages = wages.add(reckonedOn.get(each));
            BigDecimal until =
                    amount.multiply(wages).divide(all, amount.scale(), RoundingMode.DOWN);
            shares.put(each, until.subtract(given));
            given = until;
        }
        return shares;
    }

    /** Kinds of awards. */
    public enum Kind {
        /** A multiple of unpaid wages, such as liquidated damages. */
        DAMAGES,
        /** A sum of its own, such as waiting time. */
        PENALTY
    }
}
