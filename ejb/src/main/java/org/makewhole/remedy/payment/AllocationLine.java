package org.makewhole.remedy.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.wage.Violation;

/**
 * A line of a division.
 *
 * @param worker the name; null where the case names nobody
 * @param due what is still due
 * @param proposed what the order of the law gives of the payment
 */
public record AllocationLine(
        Long workerId,
        String worker,
        Violation violation,
        MoneyComponent component,
        BigDecimal due,
        BigDecimal proposed)
        implements Serializable {}
