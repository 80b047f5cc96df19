package org.makewhole.agreement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An edition as a line of a list.
 *
 * @param latest whether no later edition was published
 */
public record AgreementRow(
        Long id,
        Long lineageId,
        int edition,
        AgreementState state,
        String title,
        String employerName,
        String unionName,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean latest)
        implements Serializable {

    /** Whether it was in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
