package org.makewhole.deadline.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** The reminders of one day. */
@Entity
@Table(name = "reminder_run")
@Unaudited("Progress of the platform's own work")
class ReminderRun extends TenantEntity {

    @Column(name = "run_on")
    private LocalDate runOn;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    private int clocks;

    protected ReminderRun() {}

    ReminderRun(LocalDate runOn) {
        this.runOn = runOn;
        this.startedAt = Instant.now();
    }

    void count(int reminded) {
        clocks += reminded;
    }

    void finish() {
        finishedAt = Instant.now();
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    int getClocks() {
        return clocks;
    }
}
