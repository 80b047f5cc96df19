package org.makewhole.wage.inforce;

import org.makewhole.wage.employment.ClaimInput;
import org.makewhole.wage.employment.Hours;
import org.makewhole.wage.number.Workings;
import org.makewhole.wage.pack.Rule;

/**
 * What the parts of one calculation share.
 *
 * @param written whether the arithmetic is written down, or only the figures are asked for
 */
public record ClaimSheets(
        ClaimInput claim, ClaimRules rules, Hours.Reading reading, boolean written) {

    /** A sheet under the rounding of a rule; null for the pack's. */
    public Workings sheet(InForce rule) {
        Rule asked = rule == null ? null : rule.rule();
        return written ? new Workings(rules.rounding(asked)) : rules.silentSheet(asked);
    }
}
