package org.makewhole.remedy.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What an amount comes to in another currency.
 *
 * @param amount rounded half up to the decimals of the other currency
 * @param rate units of the other currency for one of the first
 * @param on the day of the rates; null where both currencies are the same
 */
public record Conversion(BigDecimal amount, BigDecimal rate, LocalDate on) {}
