package org.makewhole.wage;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One amount owed.
 *
 * @param weekStart first day of the week it is owed for
 * @param violation what kind of shortfall it is
 * @param rule stable key of the rule in the pack, which holds its title and text
 * @param formula the arithmetic with the numbers in it: steps such as {@code 7.25 × 45 = 326.25},
 *     parted by semicolons, the last giving {@code amount}; decimal point, no grouping
 * @param citation the provision at the time of the calculation
 * @param verified whether the source of the values had been checked at that time
 * @param amount above zero, in the currency of the calculation
 */
public record WageLine(
        LocalDate weekStart,
        Violation violation,
        String rule,
        String formula,
        String citation,
        boolean verified,
        BigDecimal amount) {}
