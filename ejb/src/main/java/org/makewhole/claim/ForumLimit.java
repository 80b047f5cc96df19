package org.makewhole.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How long the money of a case can be claimed in one forum.
 *
 * @param soon wages whose last day lies within the time that was asked about
 * @param inTime wages whose last day has not passed
 * @param notRunning wages whose period does not run yet
 * @param passed wages whose last day has passed since the calculation was accepted
 * @param nextDay the first last day to come; null when there is none
 */
public record ForumLimit(
        String forum,
        String currency,
        BigDecimal soon,
        BigDecimal inTime,
        BigDecimal notRunning,
        BigDecimal passed,
        LocalDate nextDay) {}
