package org.makewhole.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.settlement.DuePayment;

/** A payment in the form. */
public class PaymentLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate dueOn;
    private BigDecimal amount;

    PaymentLine(LocalDate dueOn, BigDecimal amount) {
        this.dueOn = dueOn;
        this.amount = amount;
    }

    DuePayment payment() {
        return new DuePayment(dueOn, amount);
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
