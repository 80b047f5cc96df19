package org.makewhole.wage.hours;

import java.math.BigDecimal;

/**
 * A day of a workweek.
 *
 * @param hours worked
 * @param seventh whether it was the seventh day in a row within the workweek
 */
public record WorkDay(BigDecimal hours, boolean seventh) {}
