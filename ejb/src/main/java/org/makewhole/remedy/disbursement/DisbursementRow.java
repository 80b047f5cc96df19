package org.makewhole.remedy.disbursement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A payout as a page shows it.
 *
 * @param workerId null where it is nobody's of the case
 * @param worker the name; null where it is nobody's of the case
 * @param own whether the caller planned it, and so cannot release it
 * @param means null until it went out, as are day, receipt and who released it
 * @param problem why a run could not pay it, as a key after {@code error.}; null for none
 * @param parts what it consists of
 */
public record DisbursementRow(
        long id,
        int version,
        long caseId,
        String caseNumber,
        long paymentId,
        Payee payee,
        Long workerId,
        String worker,
        DisbursementState state,
        BigDecimal amount,
        String currency,
        Long runId,
        String problem,
        boolean own,
        String plannedBy,
        PayoutMeans means,
        LocalDate paidOn,
        String releasedBy,
        Integer receiptNumber,
        String reference,
        String endedWhy,
        List<PayoutPart> parts)
        implements Serializable {}
