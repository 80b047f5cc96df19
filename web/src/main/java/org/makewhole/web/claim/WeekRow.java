package org.makewhole.web.claim;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.wage.WorkWeek;

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

    WeekRow(WorkWeek week) {
        this.weekStart = week.weekStart();
        this.hours = week.hoursWorked();
        this.paid = week.amountPaid();
    }

    /** True when neither hours nor pay were given: the line is left out. */
    public boolean isBlank() {
        return hours == null && paid == null;
    }

    /** The week; pay that was left empty next to hours means that nothing was paid. */
    WorkWeek toWeek() {
        return new WorkWeek(weekStart, hours, paid == null ? BigDecimal.ZERO : paid);
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
