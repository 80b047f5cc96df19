package org.makewhole.privacy.erasure;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.makewhole.privacy.person.PersonOfCase;

/**
 * What the claimant's page of data protection shows.
 *
 * @param workerId who it is about, of the {@code people} of the case, the first claimant first
 * @param erasedOn null while the person is known
 * @param held a live hold forbids any erasure
 * @param openCase one of their cases is still worked on
 */
public record PersonProtection(
        String caseNumber,
        long workerId,
        List<PersonOfCase> people,
        String claimant,
        LocalDate erasedOn,
        boolean held,
        boolean openCase,
        List<HoldRow> holds,
        List<RequestRow> requests)
        implements Serializable {

    public boolean isErased() {
        return erasedOn != null;
    }

    public boolean isWaiting() {
        return requests.stream().anyMatch(RequestRow::isWaiting);
    }
}
