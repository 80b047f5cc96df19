package org.makewhole.wage.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Money that belongs to some days: a payment, a bonus, a deduction.
 *
 * @param kind as in the input; {@code paid} for a payment
 * @param from first day
 * @param until last day
 * @param amount for these days
 * @param nights of lodging in these days; zero for anything else
 */
public record DatedSum(
        String kind, LocalDate from, LocalDate until, BigDecimal amount, BigDecimal nights) {

    public static final String PAID = "paid";

    private static final int CENTS = 2;

    public boolean isPayment() {
        return kind.equals(PAID);
    }

    /** The part of an amount up to a day, of whole cents; all of it from the last day on. */
    private BigDecimal upTo(LocalDate day, BigDecimal all) {
        if (day.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        if (!day.isBefore(until)) {
            return all;
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day) + 1);
        BigDecimal of = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until) + 1);
        return all.multiply(days).divide(of, Math.max(CENTS, all.scale()), RoundingMode.DOWN);
    }

    /** The part of the amount that belongs to some days; such parts add up to the whole. */
    public BigDecimal within(LocalDate first, LocalDate last) {
        return part(amount, first, last);
    }

    /** The nights among some days. */
    public BigDecimal nightsWithin(LocalDate first, LocalDate last) {
        return nights.signum() == 0 ? nights : part(nights, first, last);
    }

    private BigDecimal part(BigDecimal all, LocalDate first, LocalDate last) {
        return upTo(last, all).subtract(upTo(first.minusDays(1), all));
    }

    public boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && !until.isBefore(first);
    }
}
