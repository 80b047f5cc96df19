package org.makewhole.remedy.distribution;

import java.math.BigDecimal;

/**
 * What a claimant gets.
 *
 * @param amount with the decimals of the currency
 * @param unit what of the remainder of rounding was given to this share: nothing, or one smallest
 *     unit of the currency
 */
public record Share(Long claimant, BigDecimal weight, BigDecimal amount, BigDecimal unit) {}
