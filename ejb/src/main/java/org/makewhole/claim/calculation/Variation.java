package org.makewhole.claim.calculation;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.WorkRecord;

/**
 * What is varied in a "what if". What is null stays as it is.
 *
 * @param wilful whether the violations were wilful
 * @param interestTo day up to which interest runs
 * @param reading which hours of an estimate count
 * @param pack id of another rule pack
 * @param rate in place of the rate of the terms in force last
 * @param limitationYears for which each payday can be claimed, in every forum
 */
public record Variation(
        Boolean wilful,
        LocalDate interestTo,
        Reading reading,
        String pack,
        BigDecimal rate,
        Integer limitationYears)
        implements Serializable {

    /** Which hours of an estimate count. */
    public enum Reading {
        LOW,
        LIKELY,
        HIGH
    }

    /** The facts as they would be. */
    public ClaimFacts of(ClaimFacts facts) {
        ClaimFacts varied = facts.with(terms(facts.terms()), work(facts.work()));
        varied = wilful == null ? varied : varied.withWilful(wilful);
        varied = interestTo == null ? varied : varied.withInterestTo(interestTo);
        return pack == null || pack.isBlank() ? varied : varied.withPack(pack);
    }

    /** What would be owed under the varied facts. */
    public AmountsOwed of(AmountsOwed owed, LocalDate asOf) {
        return limitationYears == null ? owed : owed.withLimitation(limitationYears, asOf);
    }

    private List<PayTerms> terms(List<PayTerms> terms) {
        if (rate == null || terms.isEmpty()) {
            return terms;
        }
        PayTerms last =
                terms.stream()
                        .reduce((one, other) -> other.from().isAfter(one.from()) ? other : one)
                        .orElseThrow();
        return terms.stream().map(each -> each.equals(last) ? each.withRate(rate) : each).toList();
    }

    private List<WorkRecord> work(List<WorkRecord> work) {
        return reading == null || reading == Reading.LIKELY
                ? work
                : work.stream().map(this::read).toList();
    }

    private WorkRecord read(WorkRecord record) {
        BigDecimal hours = reading == Reading.LOW ? record.hoursLow() : record.hoursHigh();
        return hours == null ? record : record.withHours(hours);
    }
}
