package org.makewhole.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import org.makewhole.casefile.CaseFile;

/**
 * What is owed to all claimants of a case for a payday that can still be claimed in a forum, or
 * could when the calculation was accepted.
 *
 * @param lastDay null while the period does not run
 */
public record OpenPayday(
        String forum, LocalDate dueOn, LocalDate lastDay, BigDecimal amount, String currency) {
    /** Type of the clocks of paydays; they belong to a case, and their rule is the forum. */
    public static final String CLOCKS = "PAYDAYS";

    /**
     * The paydays of a case are others now; told in the transaction that changed them.
     *
     * @param zone of the organisation
     */
    public record Changed(CaseFile caseFile, ZoneId zone) {}
}
