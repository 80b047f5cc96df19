package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What was counted of a day or week beside its hours.
 *
 * @param pieces made; null for none
 * @param mealsMissed days without a meal break that the law gives; null for none
 * @param restsMissed days without the rest breaks that the law gives; null for none
 */
public record WorkCounts(BigDecimal pieces, Integer mealsMissed, Integer restsMissed)
        implements Serializable {

    @JsonIgnore
    public boolean isNone() {
        return pieces == null && mealsMissed == null && restsMissed == null;
    }
}
