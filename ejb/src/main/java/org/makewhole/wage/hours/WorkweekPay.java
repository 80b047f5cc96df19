package org.makewhole.wage.hours;

import java.math.BigDecimal;

/**
 * What a workweek came to.
 *
 * @param straightTime all pay that enters the regular rate
 * @param overtimeHours hours that earn a premium
 * @param regularRate per hour
 * @param premium on top of the straight pay
 * @param premiumDue the premium less contract premiums that count against it
 * @param total all pay of the week; null where nothing is written down
 * @param beyondCovered straight pay of hours beyond those that a salary covers
 */
public record WorkweekPay(
        BigDecimal straightTime,
        BigDecimal overtimeHours,
        BigDecimal regularRate,
        BigDecimal premium,
        BigDecimal premiumDue,
        BigDecimal total,
        BigDecimal beyondCovered) {}
