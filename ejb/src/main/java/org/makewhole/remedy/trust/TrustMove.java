package org.makewhole.remedy.trust;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement to be booked.
 *
 * @param amount signed: what goes out is below zero
 * @param on the business date
 * @param paymentId what came in or went back, or null
 * @param disbursementId what went out or came back, or null
 */
public record TrustMove(
        TrustKind kind, BigDecimal amount, LocalDate on, Long paymentId, Long disbursementId) {

    /** Of a payment of an employer. */
    public static TrustMove ofPayment(
            TrustKind kind, BigDecimal amount, LocalDate on, long paymentId) {
        return new TrustMove(kind, amount, on, paymentId, null);
    }

    /** Of a payout. */
    public static TrustMove ofDisbursement(
            TrustKind kind, BigDecimal amount, LocalDate on, long disbursementId) {
        return new TrustMove(kind, amount, on, null, disbursementId);
    }
}
