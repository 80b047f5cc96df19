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
    WITHHELD_TIPS,
    DEDUCTION;

    /** As the engine spells it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
