package org.makewhole.wage;

import java.math.BigDecimal;

/**
 * Pay and hours as agreed.
 *
 * @param basis what {@code rate} pays for
 * @param rate money per hour, day, week or month
 * @param hoursPerWeek agreed hours; needed unless pay is by the hour
 * @param daysPerWeek agreed days; needed when pay is by the day
 */
public record AgreedTerms(
        PayBasis basis, BigDecimal rate, BigDecimal hoursPerWeek, BigDecimal daysPerWeek) {}
