package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an employment ended; what is owed at the end may hang on it. */
public enum EndReason {
    RESIGNATION,
    DISMISSAL,
    REDUNDANCY,
    END_OF_CONTRACT,
    RETIREMENT;

    /** As the engine spells it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
