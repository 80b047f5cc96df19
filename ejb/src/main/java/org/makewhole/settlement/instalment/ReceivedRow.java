package org.makewhole.settlement.instalment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Money that was received in a case, and what it counts for.
 *
 * @param paymentId of a payment of the employer, or null
 * @param postingId of an amount that was recorded as paid by hand, or null
 * @param reference number of the cheque or transfer, or the note; null for none
 * @param settlementId for which it is named; null where it meets what falls due first
 */
public record ReceivedRow(
        Long paymentId,
        Long postingId,
        LocalDate on,
        BigDecimal amount,
        String currency,
        String reference,
        Long settlementId)
        implements Serializable {}
