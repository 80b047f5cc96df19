package org.makewhole.deadline.reminder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.account.Membership;
import org.makewhole.shared.persistence.StoredAfter;
import org.makewhole.shared.tenancy.TenantEntity;
import org.makewhole.shared.trail.Unaudited;

/** A mail that waits to be sent, or was; its words are made when it goes. */
@Entity
@Table(name = "reminder_mail")
@StoredAfter(Membership.class)
@Unaudited("Follows from the reminders")
class ReminderMail extends TenantEntity {
    /** What a server claimed and did not send within this time is free for another one. */
    static final Duration PATIENCE = Duration.ofMinutes(10);

    static final int MOST_TRIES = 40;

    @Column(name = "account_id")
    private Long accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    private int tries;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected ReminderMail() {}

    ReminderMail(long accountId) {
        this.accountId = accountId;
        this.madeAt = Instant.now();
    }

    Long getAccountId() {
        return accountId;
    }

    /** Takes it for sending; false when another server has it or sent it. */
    boolean claim(Instant now) {
        boolean taken = claimedAt != null && claimedAt.plus(PATIENCE).isAfter(now);
        if (sentAt != null || taken || tries >= MOST_TRIES) {
            return false;
        }
        claimedAt = now;
        tries++;
        return true;
    }

    void sent(Instant now) {
        sentAt = now;
    }

    /** The same each time it is sent, so that a mail server knows the second one for a copy. */
    String messageId() {
        return "<reminder-" + getId() + "@makewhole>";
    }
}
