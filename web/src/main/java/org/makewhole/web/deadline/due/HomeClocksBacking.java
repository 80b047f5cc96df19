package org.makewhole.web.deadline.due;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.makewhole.claim.ExpiringClaim;
import org.makewhole.claim.ExpiryService;
import org.makewhole.deadline.due.DueService;
import org.makewhole.deadline.reminder.ReminderRow;
import org.makewhole.deadline.reminder.ReminderService;
import org.makewhole.shared.security.Permission;
import org.makewhole.web.shared.ViewerBacking;

/** What is due and what money is about to be lost, on the home page. */
@Named
@RequestScoped
public class HomeClocksBacking {
    private static final int SHOWN = 10;
    private static final int MONEY_DAYS = 30;

    @Inject private DueService due;
    @Inject private ExpiryService expiry;
    @Inject private ReminderService reminders;
    @Inject private ViewerBacking viewer;
    @Inject private ExternalContext external;

    private List<DueLine> soon = List.of();
    private List<ExpiringClaim.ByForum> money = List.of();
    private List<ReminderRow> cameUp = List.of();

    @PostConstruct
    void load() {
        if (!external.isUserInRole(Permission.CASE_READ)) {
            return;
        }
        Instant now = Instant.now();
        soon =
                due.soon(SHOWN).stream()
                        .map(row -> DueLine.of(row, viewer.getLocale(), now))
                        .toList();
        money = expiry.byForum(MONEY_DAYS);
        cameUp = reminders.cameUp(SHOWN);
    }

    /** What others look after and nobody has done. */
    public List<ReminderRow> getCameUp() {
        return cameUp;
    }

    public List<DueLine> getSoon() {
        return soon;
    }

    public List<ExpiringClaim.ByForum> getMoney() {
        return money;
    }

    /** Within how many days money counts as about to be lost. */
    public int getMoneyDays() {
        return MONEY_DAYS;
    }
}
