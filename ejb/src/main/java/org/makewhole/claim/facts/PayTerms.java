package org.makewhole.claim.facts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Pay as agreed over a stretch of time.
 *
 * @param from first day
 * @param until last day; null while they last
 * @param basis what the rate pays for
 * @param rate money for the basis, in the currency of the case
 * @param hoursPerWeek that a weekly or monthly salary covers; null when it covers all hours
 * @param daysPerWeek agreed days; null when not agreed
 * @param category of the worker for the minimum wage, as the pack names it; null for none
 * @param evidence null when nobody said
 * @param casual what a casual worker or one with tips has besides; null for neither
 */
public record PayTerms(
        LocalDate from,
        LocalDate until,
        PayBasis basis,
        BigDecimal rate,
        BigDecimal hoursPerWeek,
        BigDecimal daysPerWeek,
        String category,
        Evidence evidence,
        Casual casual)
        implements Serializable {

    /** How the loading of a casual worker meets overtime. */
    public enum LoadingKind {
        SUBSTITUTION,
        CUMULATIVE,
        COMPOUNDING;

        /** As the engine spells it. */
        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Pay that does not come by the rate alone.
     *
     * @param loading on top of the rate, as 0.25; null for none
     * @param loadingKind how it meets overtime; null for that of the engine
     * @param tipped whether tips may stand in for part of the minimum wage; null for no
     */
    public record Casual(BigDecimal loading, LoadingKind loadingKind, Boolean tipped)
            implements Serializable {}

    /** Terms of a worker who is neither casual nor tipped. */
    public PayTerms(
            LocalDate from,
            LocalDate until,
            PayBasis basis,
            BigDecimal rate,
            BigDecimal hoursPerWeek,
            BigDecimal daysPerWeek,
            String category,
            Evidence evidence) {
        this(from, until, basis, rate, hoursPerWeek, daysPerWeek, category, evidence, null);
    }

    /** The same at another rate. */
    public PayTerms withRate(BigDecimal other) {
        return new PayTerms(
                from, until, basis, other, hoursPerWeek, daysPerWeek, category, evidence, casual);
    }
}
