package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is paid together. */
public enum PayPeriodLength {
    WEEK,
    BIWEEK,
    FOURWEEK,
    SEMIMONTH,
    MONTH;

    /** As the engine spells it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
