package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an agreed rate pays for. */
public enum PayBasis {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    PIECE;

    /** As the engine spells it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
