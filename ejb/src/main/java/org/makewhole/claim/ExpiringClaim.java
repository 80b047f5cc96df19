package org.makewhole.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is about to be lost in a case.
 *
 * @param number of the case
 * @param forum where the period ends
 * @param amount of wages whose period ends within the time that was asked about
 * @param firstDay the first of their last days
 */
public record ExpiringClaim(
        Long caseId,
        String number,
        String forum,
        String currency,
        BigDecimal amount,
        LocalDate firstDay) {

    /**
     * What is about to be lost in a forum, over all cases.
     *
     * @param cases how many
     * @param firstDay the first of their last days
     */
    public record ByForum(
            String forum, String currency, BigDecimal amount, long cases, LocalDate firstDay) {}
}
