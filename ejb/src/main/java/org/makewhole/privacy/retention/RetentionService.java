package org.makewhole.privacy.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.organization.OrganizationService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.shared.security.Permission;
import org.makewhole.shared.security.StepUp;
import org.makewhole.shared.tenancy.TenantBound;

/**
 * The retention schedule of the caller's organisation. Counts of what is due include restricted
 * cases, as those of the dashboard do; cases are listed for those who see them.
 */
@Stateless
@TenantBound
public class RetentionService {
    private static final int MOST_CASES = 50;
    private static final int MOST_RUNS = 30;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private DueRows due;
    @Inject private VisibleCases visible;
    @Inject private OrganizationService organizations;
    @Inject private AuditTrail audit;

    /** The schedule, what it would touch today, and what it did. */
    @RolesAllowed(Permission.DATA_PROTECT)
    public RetentionView get() {
        Optional<RetentionSchedule> schedule = find();
        RetentionPlan plan =
                schedule.map(RetentionSchedule::plan).orElseGet(RetentionPlan::shipped);
        return view(schedule, plan);
    }

    /**
     * The same for a plan that is not stored: what it would touch.
     *
     * @throws BusinessException {@code retentionBounds}
     */
    @RolesAllowed(Permission.DATA_PROTECT)
    public RetentionView preview(@NotNull @Valid RetentionPlan plan) {
        new RetentionSchedule(plan);
        return view(find(), plan);
    }

    private RetentionView view(Optional<RetentionSchedule> schedule, RetentionPlan plan) {
        LocalDate today = organizations.getOwn().today();
        return new RetentionView(
                schedule.map(RetentionSchedule::getVersion).orElse(0),
                plan,
                schedule.map(RetentionSchedule::getInForceSince).orElse(null),
                due.count(plan, today),
                dueCases(plan, today),
                runs());
    }

    private List<DueCase> dueCases(RetentionPlan plan, LocalDate today) {
        List<Long> workers = due.persons(plan, today, MOST_CASES);
        if (workers.isEmpty()) {
            return List.of();
        }
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT c FROM CaseFile c WHERE c.workerId IN :workers AND "
                                        + visible.condition("c")
                                        + " ORDER BY c.closedOn, c.id",
                                CaseFile.class))
                .setParameter("workers", workers)
                .getResultStream()
                .map(c -> new DueCase(c.getId(), c.getNumber(), c.getClosedOn()))
                .toList();
    }

    private List<RunRow> runs() {
        return entityManager
                .createQuery(
                        "SELECT r FROM RetentionRun r ORDER BY r.runOn DESC", RetentionRun.class)
                .setMaxResults(MOST_RUNS)
                .getResultStream()
                .map(RetentionRun::row)
                .toList();
    }

    /**
     * Changes how long what is kept. A schedule that is in force stays so, and follows at its next
     * run.
     *
     * @param version the version that the person saw
     * @throws StaleRecordException when it was changed meanwhile
     * @throws BusinessException {@code retentionBounds}
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void change(int version, @NotNull @Valid RetentionPlan plan) {
        RetentionSchedule schedule = require(version);
        schedule.follow(plan);
        settle(schedule, plan.months().toString());
    }

    /**
     * Has it carried out every day from now on, or no more.
     *
     * @throws StaleRecordException when it was changed meanwhile
     */
    @StepUp
    @RolesAllowed(Permission.USER_ADMIN)
    public void enforce(int version, boolean inForce) {
        RetentionSchedule schedule = require(version);
        if (inForce) {
            schedule.putInForce(organizations.getOwn().today());
        } else {
            schedule.suspend();
        }
        settle(schedule, inForce ? "in force" : "suspended");
    }

    private Optional<RetentionSchedule> find() {
        return entityManager
                .createNamedQuery("RetentionSchedule.own", RetentionSchedule.class)
                .getResultStream()
                .findFirst();
    }

    private RetentionSchedule require(int version) {
        Optional<RetentionSchedule> known = find();
        if (known.map(RetentionSchedule::getVersion).orElse(0) != version) {
            throw new StaleRecordException();
        }
        return known.orElseGet(
                () -> {
                    RetentionSchedule first = new RetentionSchedule(RetentionPlan.shipped());
                    entityManager.persist(first);
                    return first;
                });
    }

    private void settle(RetentionSchedule schedule, String details) {
        try {
            entityManager.flush();
        } catch (PersistenceException failure) {
            if (Duplicates.isCauseOf(failure)) {
                throw new StaleRecordException();
            }
            throw failure;
        }
        audit.record(
                AuditAction.RETENTION_CHANGED,
                new AuditSubject("RetentionSchedule", schedule.getId(), "schedule"),
                details);
    }
}
