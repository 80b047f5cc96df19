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

    /** Which of two editions of an agreement is the one of a day. */
    AgreementRow closer(AgreementRow other, LocalDate day) {
        boolean own = !validFrom.isAfter(day);
        boolean others = !other.validFrom.isAfter(day);
        if (own != others) {
            return own ? this : other;
        }
        if (isValidOn(day) != other.isValidOn(day)) {
            return isValidOn(day) ? this : other;
        }
        AgreementRow later = edition > other.edition ? this : other;
        return own ? later : later == this ? other : this;
    }

    /** Whether it was in force on a day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
