package org.makewhole.wage;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Seven days of work.
 *
 * @param weekStart first day of the seven, any day of the week
 * @param hoursWorked in the seven days, 0 to 168
 * @param amountPaid for these seven days, before taxes
 */
public record WorkWeek(LocalDate weekStart, BigDecimal hoursWorked, BigDecimal amountPaid) {}
