package org.makewhole.deadline.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.makewhole.account.Membership;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** That somebody was told of a clock. */
@Entity
@Table(name = "clock_reminder")
@StoredAfter({Clock.class, Membership.class, ReminderMail.class})
@Unaudited("Follows from the clock and the day")
class ClockReminder extends TenantEntity {

    @Column(name = "clock_id")
    private Long clockId;

    /** See {@link DueClock#toldFor}. */
    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private ReminderStage stage;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "mail_id")
    private Long mailId;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ClockReminder() {}

    /**
     * @param accountId null when nobody could be told
     * @param mailId null for none
     */
    ClockReminder(DueClock clock, ReminderStage stage, Long accountId, Long mailId) {
        this.clockId = clock.id();
        this.dueOn = clock.toldFor(stage);
        this.stage = stage;
        this.accountId = accountId;
        this.mailId = mailId;
        this.madeAt = Instant.now();
    }
}
