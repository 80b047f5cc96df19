package org.makewhole.wage.engine;

import org.makewhole.wage.number.Rounding;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleValue;

/**
 * What a call gave.
 *
 * @param id of the call
 * @param method that was applied
 * @param rule whose values were used; null for none
 * @param value the values; null for none
 * @param rounding policy in force
 * @param workings figures with their arithmetic
 */
record CallResult(
        String id,
        String method,
        Rule rule,
        RuleValue value,
        Rounding rounding,
        Workings workings) {}
