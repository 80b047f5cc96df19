package org.makewhole.remedy.bank;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line as a statement has it.
 *
 * @param amount below zero for what went out
 * @param otherParty who paid or was paid; null where it is not said
 * @param reference all that is said of it; null for nothing
 */
record ReadLine(LocalDate on, BigDecimal amount, String otherParty, String reference) {}
