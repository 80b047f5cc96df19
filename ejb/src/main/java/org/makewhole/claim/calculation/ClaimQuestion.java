package org.makewhole.claim.calculation;

import java.time.LocalDate;
import java.util.Currency;
import org.makewhole.claim.facts.ClaimFacts;

/**
 * All that a calculation needs.
 *
 * @param jurisdiction ISO 3166 code of the country or subdivision where the work was done
 * @param currency of all amounts
 * @param facts as the claimant gives them
 * @param asOf day on which limitation is looked at; work after it is refused
 */
public record ClaimQuestion(
        String jurisdiction, Currency currency, ClaimFacts facts, LocalDate asOf) {

    /** The same about other facts. */
    public ClaimQuestion about(ClaimFacts other) {
        return new ClaimQuestion(jurisdiction, currency, other, asOf);
    }
}
