package org.makewhole.wage.owed;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.award.InterestRules;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * Interest on an amount.
 *
 * @param amount rounded; zero when none runs
 * @param principal on which it runs
 * @param from payday
 * @param until day up to which it runs
 * @param rules null when none runs
 * @param rule of the pack; null when only the input gives a rate
 * @param value of the rule on the payday; null without a rule
 */
public record OwedInterest(
        BigDecimal amount,
        BigDecimal principal,
        LocalDate from,
        LocalDate until,
        InterestRules rules,
        Rule rule,
        RuleValue value) {

    static final OwedInterest NONE =
            new OwedInterest(BigDecimal.ZERO, null, null, null, null, null, null);

    /** The arithmetic with its numbers; empty when none runs. */
    public String formula() {
        return rules == null ? "" : rules.written(principal, from, until, amount);
    }
}
