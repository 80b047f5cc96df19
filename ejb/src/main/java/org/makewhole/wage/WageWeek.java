package org.makewhole.wage;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a week came to.
 *
 * @param weekStart first day of the week
 * @param hours worked
 * @param due all that the week earned under the pack
 * @param paid for the week
 */
public record WageWeek(LocalDate weekStart, BigDecimal hours, BigDecimal due, BigDecimal paid) {

    /** What is still owed for the week; zero when it was paid in full or beyond. */
    public BigDecimal shortfall() {
        return due.subtract(paid).max(BigDecimal.ZERO.setScale(due.scale()));
    }

    /** What was paid beyond what the week earned; not set against other weeks. */
    public BigDecimal excess() {
        return paid.subtract(due).max(BigDecimal.ZERO.setScale(due.scale()));
    }
}
