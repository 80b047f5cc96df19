package org.makewhole.remedy.trust;

import java.math.BigDecimal;

/**
 * How a month's end stands at the bank and in the trust account.
 *
 * @param book what the trust account holds
 * @param bank what the statement of the bank ends with
 * @param inTransit booked as received and not on a statement yet
 * @param outstanding booked as paid out and not on a statement yet
 * @param aside lines of the bank that are nothing of the trust account; below zero for what went
 *     out
 */
public record MonthFigures(
        BigDecimal book,
        BigDecimal bank,
        BigDecimal inTransit,
        BigDecimal outstanding,
        BigDecimal aside) {

    /** What neither explains; a month is reconciled when it is nothing. */
    public BigDecimal difference() {
        return bank.add(inTransit).subtract(outstanding).subtract(aside).subtract(book);
    }
}
