package org.makewhole.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.wage.WorkWeek;

/** One week of a claim as it was given. */
@Entity
@Table(name = "work_week")
@StoredAfter(WageClaim.class)
public class StoredWeek extends TenantEntity {

    @Column(name = "claim_id")
    private Long claimId;

    @Column(name = "week_start")
    private LocalDate weekStart;

    @Column(name = "hours_worked")
    private BigDecimal hoursWorked;

    @Column(name = "amount_paid")
    private BigDecimal amountPaid;

    protected StoredWeek() {}

    public StoredWeek(Long claimId, WorkWeek week) {
        this.claimId = claimId;
        this.weekStart = week.weekStart();
        this.hoursWorked = week.hoursWorked();
        this.amountPaid = week.amountPaid();
    }

    WorkWeek toWeek() {
        return new WorkWeek(weekStart, WageClaim.plain(hoursWorked), WageClaim.plain(amountPaid));
    }
}
