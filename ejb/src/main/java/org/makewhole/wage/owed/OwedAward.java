package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
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
 */
public record OwedAward(
        Kind kind,
        LocalDate dueOn,
        Violation violation,
        Rule rule,
        RuleValue value,
        BigDecimal amount,
        String formula) {

    /** Kinds of awards. */
    public enum Kind {
        /** A multiple of unpaid wages, such as liquidated damages. */
        DAMAGES,
        /** A sum of its own, such as waiting time. */
        PENALTY
    }
}
