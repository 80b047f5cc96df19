package org.makewhole.deadline.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.tenancy.TenantBound;

/** What the caller is reminded of though somebody else looks after it. */
@Stateless
@TenantBound
public class ReminderService {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private CurrentCaller caller;

    /**
     * Open clocks of others that came up to the caller, the most urgent first; so many at most. A
     * case that they see no more is not in it.
     */
    @RolesAllowed(Permission.CASE_READ)
    public List<ReminderRow> cameUp(int size) {
        Map<Long, ReminderRow> latest = new LinkedHashMap<>();
        visible.bind(
                        entityManager.createQuery(
                                "SELECT k, c.number, r.stage FROM ClockReminder r JOIN Clock k ON"
                                    + " k.id = r.clockId JOIN CaseFile c ON c.id = k.caseId WHERE"
                                    + " r.accountId = :me AND (r.dueOn = k.dueOn OR (k.dangerous ="
                                    + " TRUE AND k.confirmedAt IS NULL AND r.stage IN"
                                    + " :ofConfirmation)) AND k.state ="
                                    + " org.makewhole.deadline.clock.ClockState.OPEN AND (k.ownerId"
                                    + " <> :me OR (k.ownerId IS NULL AND (c.assigneeId IS NULL OR"
                                    + " c.assigneeId <> :me))) AND "
                                        + visible.condition("c")
                                        + " ORDER BY k.listedOn, k.id, r.madeAt",
                                Object[].class))
                .setParameter("me", caller.get().accountId())
                .setParameter("ofConfirmation", ReminderStage.UNCONFIRMED.andLater())
                .setMaxResults(size * ReminderStage.values().length)
                .getResultStream()
                .forEach(row -> latest.put(((Clock) row[0]).getId(), row(row)));
        return latest.values().stream().limit(size).toList();
    }

    private static ReminderRow row(Object[] row) {
        Clock clock = (Clock) row[0];
        return new ReminderRow(
                clock.getId(),
                (String) row[1],
                clock.getRule().rule().title(),
                clock.getDueOn(),
                (ReminderStage) row[2]);
    }
}
