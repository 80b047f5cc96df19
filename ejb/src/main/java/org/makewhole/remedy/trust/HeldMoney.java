package org.makewhole.remedy.trust;

import java.math.BigDecimal;

/**
 * What is held in one currency.
 *
 * @param cases for how many
 */
public record HeldMoney(String currency, BigDecimal amount, long cases) {}
