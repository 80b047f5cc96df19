package org.makewhole.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.remedy.MoneyComponent;

/** What of a sum is for something else than wages, as it is typed. */
public class ComponentLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MoneyComponent component;
    private BigDecimal amount;

    ComponentLine(MoneyComponent component) {
        this.component = component;
    }

    public MoneyComponent getComponent() {
        return component;
    }

    /** Null where nothing is typed. */
    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }
}
