package org.makewhole.remedy.rate;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of a published list.
 *
 * @param rate units of the currency for one euro
 */
record DatedRate(LocalDate on, String currency, BigDecimal rate) {}
