package org.makewhole.remedy.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A payment as a page shows it.
 *
 * @param allocated what was divided of it so far
 * @param dueOn the day by which it should have come, or null
 * @param clearedOn for a cheque that the bank honoured
 * @param endedOn the day it bounced or was withdrawn, or null
 * @param own whether the caller entered it, and so cannot confirm it
 */
public record PaymentRow(
        long id,
        int version,
        long caseId,
        PaymentMeans means,
        PaymentState state,
        PaidAmount paid,
        BigDecimal allocated,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate clearedOn,
        LocalDate endedOn,
        String payer,
        String reference,
        String note,
        Long evidenceId,
        boolean own,
        Instant recordedAt,
        String recordedBy,
        String confirmedBy,
        String endedWhy)
        implements Serializable {

    /** Days after the day by which it should have come; 0 in time. */
    public long daysLate() {
        return dueOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(dueOn, receivedOn));
    }

    /** What of a confirmed payment is not divided yet. */
    public BigDecimal free() {
        return state == PaymentState.CONFIRMED
                ? paid.amount().subtract(allocated)
                : BigDecimal.ZERO;
    }
}
