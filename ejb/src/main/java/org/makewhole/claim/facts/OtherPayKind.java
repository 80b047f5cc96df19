package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Pay beside the agreed rate, and what was taken from the worker. */
public enum OtherPayKind {
    /** Counts towards the regular rate. */
    BONUS,
    COMMISSION,
    PIECE,
    /** A sum that is the same whatever the hours. */
    FLAT_BONUS,
    LEAVE_PAY,
    ALLOWANCE,
    /** What guests gave; may stand in for part of the minimum wage. */
    TIPS,
    WITHHELD_TIPS,
    /** Unlawful: all of it is owed. */
    DEDUCTION,
    /** For the employer's benefit: owed as far as it cuts into the minimum wage. */
    DEDUCTION_FOR_EMPLOYER,
    /** What the worker paid for lodging, or had taken for it. */
    LODGING;

    /** As the engine spells it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
