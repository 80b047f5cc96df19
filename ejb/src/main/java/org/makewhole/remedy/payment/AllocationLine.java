package org.makewhole.remedy.payment;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.disbursement.Payee;
import org.makewhole.wage.Violation;

/**
 * A line of a division.
 *
 * @param worker the name; null where the case names nobody, and for what is not a worker's
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
        implements Serializable {

    public Payee getPayee() {
        return Payee.of(component);
    }
}
