package org.makewhole.wage.hours;

import java.math.BigDecimal;

/**
 * A part of the pay of a workweek.
 *
 * @param kind how it counts
 * @param rate money for a unit; may be null where {@code amount} is given
 * @param units hours, pieces or days that the rate is paid for; null for all hours of the week
 * @param amount money for the week; null where a rate is given
 * @param coversHours hours that a salary or day's pay covers; null when it covers all hours,
 *     however many
 * @param beyondRate of an hour beyond those covered; null where the amount and those say it
 * @param overtimeHours of the hours or pieces at the rate, those that were overtime; null when not
 *     told apart
 */
public record PayItem(
        Kind kind,
        BigDecimal rate,
        BigDecimal units,
        BigDecimal amount,
        BigDecimal coversHours,
        BigDecimal beyondRate,
        BigDecimal overtimeHours) {

    /** How a part of the pay counts. */
    public enum Kind {
        /** Straight pay for hours at a rate. */
        HOURLY,
        /**
         * A fixed sum for the week: salary, day's pay, piece or job earnings, commission, bonus.
         */
        SUM,
        /** A flat sum, which some laws spread over the hours without overtime. */
        FLAT_BONUS,
        /** Extra pay for some of the hours. */
        DIFFERENTIAL,
        /** Tips that stand in for wages: in the regular rate, but not paid by the employer. */
        TIP_CREDIT,
        /** A contract premium for overtime: outside the rate, credited against what is due. */
        PREMIUM,
        /** Outside the rate and not credited: gifts, discretionary bonuses, expenses, leave pay. */
        EXCLUDED
    }

    /** Pay by the hour. */
    public static PayItem hourly(BigDecimal rate, BigDecimal hours) {
        return new PayItem(Kind.HOURLY, rate, hours, null, null, null, null);
    }

    /** A sum for the week. */
    public static PayItem sum(Kind kind, BigDecimal amount) {
        return new PayItem(kind, null, null, amount, null, null, null);
    }

    /** The same where an hour beyond those covered has a rate by another divisor of the law. */
    public static PayItem salary(BigDecimal amount, BigDecimal coversHours, BigDecimal rate) {
        return new PayItem(Kind.SUM, null, null, amount, coversHours, rate, null);
    }

    /** A sum for the week that covers some hours only. */
    public static PayItem salary(BigDecimal amount, BigDecimal coversHours) {
        return new PayItem(Kind.SUM, null, null, amount, coversHours, null, null);
    }
}
