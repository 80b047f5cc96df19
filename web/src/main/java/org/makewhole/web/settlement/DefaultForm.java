package org.makewhole.web.settlement;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.settlement.DefaultRule;
import org.makewhole.settlement.Increase;

/** What follows from a default, as it is typed. */
public class DefaultForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private Integer graceDays = 0;
    private boolean accelerates;
    private Increase increase = Increase.NONE;
    private BigDecimal value;
    private String basis;

    DefaultRule rule() {
        return new DefaultRule(
                graceDays == null ? 0 : graceDays, accelerates, increase, value, basis);
    }

    void take(DefaultRule rule) {
        graceDays = rule.graceDays();
        accelerates = rule.accelerates();
        increase = rule.increase();
        value = rule.value();
        basis = rule.basis();
    }

    public boolean isIncreased() {
        return increase != Increase.NONE;
    }

    public Increase[] getIncreases() {
        return Increase.values();
    }

    public Integer getGraceDays() {
        return graceDays;
    }

    public void setGraceDays(Integer graceDays) {
        this.graceDays = graceDays;
    }

    public boolean isAccelerates() {
        return accelerates;
    }

    public void setAccelerates(boolean accelerates) {
        this.accelerates = accelerates;
    }

    public Increase getIncrease() {
        return increase;
    }

    public void setIncrease(Increase increase) {
        this.increase = increase;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
