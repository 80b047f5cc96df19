package org.makewhole.consent;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A consent and what became of it.
 *
 * @param thisCaseOnly false: it is for every case of the worker
 * @param recipient null once the worker's data were erased
 * @param lastDay null where it ends with the matter itself
 * @param withdrawnOn null unless it was taken back, as are the two after it
 */
public record ConsentRow(
        Long id,
        ConsentState state,
        ConsentPurpose purpose,
        ConsentExtent extent,
        boolean thisCaseOnly,
        String recipient,
        GivenHow givenHow,
        LocalDate givenOn,
        LocalDate lastDay,
        String evidence,
        String recordedBy,
        Instant recordedAt,
        LocalDate withdrawnOn,
        WithdrawnBy withdrawnBy,
        String withdrawalReason)
        implements Serializable {

    public boolean isLive() {
        return state == ConsentState.LIVE;
    }
}
