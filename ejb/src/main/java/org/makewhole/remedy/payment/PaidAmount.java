package org.makewhole.remedy.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a payment came to.
 *
 * @param amount in the currency of the case
 * @param original as it was handed over
 * @param rate units of the currency of the case for one of the other; null where it is the same
 * @param ratedOn the day of the rate, or null
 */
public record PaidAmount(
        BigDecimal amount,
        String currency,
        BigDecimal original,
        String originalCurrency,
        BigDecimal rate,
        LocalDate ratedOn)
        implements Serializable {

    public boolean isConverted() {
        return ratedOn != null;
    }
}
