package org.makewhole.casefile;

import java.time.LocalDate;

/**
 * Where a case of a list came from, and when it ended.
 *
 * @param source the list it came from; null for a case opened here
 * @param reference its number there; null for a case opened here
 * @param words what that list says of it, as it stood; null where it says nothing
 * @param closedOn null for an open case
 */
public record CaseOrigin(String source, String reference, String words, LocalDate closedOn) {

    static CaseOrigin of(CaseFile caseFile) {
        return new CaseOrigin(
                caseFile.getSource(),
                caseFile.getExternalReference(),
                caseFile.getOriginWords(),
                caseFile.getClosedOn());
    }
}
