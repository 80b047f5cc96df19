package org.makewhole.web.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;

/** A line of the grid of weeks, as it is being typed. */
public class WeekRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private LocalDate weekStart;
    private BigDecimal hours;
    private BigDecimal paid;

    public WeekRow() {}

    WeekRow(LocalDate weekStart) {
        this.weekStart = weekStart;
    }

    WeekRow(LocalDate weekStart, BigDecimal hours, BigDecimal paid) {
        this.weekStart = weekStart;
        this.hours = hours;
        this.paid = paid;
    }

    /** True when neither hours nor pay were given: the line is left out. */
    public boolean isBlank() {
        return hours == null && paid == null;
    }

    WorkRecord work() {
        return WorkRecord.week(weekStart, hours);
    }

    /** Pay that was left empty next to hours means that nothing was paid. */
    Payment payment() {
        return new Payment(
                weekStart,
                weekStart == null ? null : weekStart.plusDays(6),
                paid == null ? BigDecimal.ZERO : paid,
                null);
    }

    public LocalDate getWeekStart() {
        return weekStart;
    }

    public void setWeekStart(LocalDate weekStart) {
        this.weekStart = weekStart;
    }

    public BigDecimal getHours() {
        return hours;
    }

    public void setHours(BigDecimal hours) {
        this.hours = hours;
    }

    public BigDecimal getPaid() {
        return paid;
    }

    public void setPaid(BigDecimal paid) {
        this.paid = paid;
    }
}
