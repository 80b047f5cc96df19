package org.makewhole.wage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;

/**
 * All that a calculation needs. May hold missing or wrong values, as people type them: {@link
 * WageInputCheck} says which.
 *
 * @param jurisdiction ISO 3166 code of the country or subdivision where the work was done
 * @param currency of the rate and of all payments
 * @param terms as agreed
 * @param weeks in any order
 */
public record WageInput(
        String jurisdiction, Currency currency, AgreedTerms terms, List<WorkWeek> weeks) {

    public WageInput {
        // Not List.copyOf: a missing week is a problem to report, not an exception.
        weeks =
                weeks == null
                        ? List.of()
                        : Collections.unmodifiableList(new ArrayList<>(weeks));
    }
}
