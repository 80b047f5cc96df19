package org.makewhole.claim;

import java.math.BigDecimal;

/**
 * A claimant of a case in a list.
 *
 * @param workerId null when the case names none
 * @param name null when the case names none
 * @param wages of the accepted calculation; null when there is none
 * @param waiting whether a calculation waits for a decision
 */
public record ClaimantRow(
        Long workerId, String name, BigDecimal wages, String currency, boolean waiting) {}
