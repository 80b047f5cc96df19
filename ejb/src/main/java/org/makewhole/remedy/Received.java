package org.makewhole.remedy;

import java.math.BigDecimal;

/**
 * What was paid in a period, in one currency.
 *
 * @param currency ISO 4217
 */
public record Received(String currency, BigDecimal amount) {}
