package org.makewhole.remedy.bank;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What a line of the bank could be.
 *
 * @param state what kind of entry
 * @param paymentId of an employer's payment, or null
 * @param disbursementId of a payout, or null
 * @param on the day of the entry
 * @param referenced whether the line names the number of the cheque or transfer
 */
public record Suggestion(
        LineState state,
        Long paymentId,
        Long disbursementId,
        long caseId,
        String caseNumber,
        LocalDate on,
        boolean referenced)
        implements Serializable {}
