package org.makewhole.claim;

import java.time.ZoneId;
import org.makewhole.casefile.CaseFile;

/**
 * The paydays of a case that can still be claimed are others now; told in the transaction that
 * changed them.
 *
 * @param zone of the organisation
 */
public record PaydaysChanged(CaseFile caseFile, ZoneId zone) {
    /** Type of the clocks of paydays; they belong to a case, and their rule is the forum. */
    public static final String CLOCKS = "PAYDAYS";
}
