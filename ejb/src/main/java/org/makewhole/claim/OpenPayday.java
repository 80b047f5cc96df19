package org.makewhole.claim;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is owed to all claimants of a case for a payday that can still be claimed in a forum, or
 * could when the calculation was accepted.
 *
 * @param lastDay null while the period does not run
 */
public record OpenPayday(
        String forum, LocalDate dueOn, LocalDate lastDay, BigDecimal amount, String currency) {}
