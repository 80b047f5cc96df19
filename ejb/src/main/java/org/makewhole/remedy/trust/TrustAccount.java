package org.makewhole.remedy.trust;

import java.math.BigDecimal;
import java.util.List;

/**
 * The trust account of a case.
 *
 * @param balance what is held
 * @param entries what moved it, the latest first
 */
public record TrustAccount(String currency, BigDecimal balance, List<TrustEntry> entries) {}
