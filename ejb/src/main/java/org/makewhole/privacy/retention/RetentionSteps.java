package org.makewhole.privacy.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.audit.Author;
import org.makewhole.organization.Organization;
import org.makewhole.privacy.erasure.ScheduledErasure;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Carries out the schedule of an organisation in small steps, each a transaction of its own. It
 * asks for no right: nobody is signed in when a timer rings.
 */
@Dependent
class RetentionSteps {
    private static final int PERSONS = 10;
    private static final int ROWS = 1000;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private DueRows due;
    @Inject private ScheduledErasure erasure;
    @Inject private AuditTrail audit;

    /** Every organisation with the day it is there. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Map<Integer, LocalDate> days() {
        return entityManager
                .createQuery("SELECT o FROM Organization o", Organization.class)
                .getResultStream()
                .collect(Collectors.toMap(Organization::getId, Organization::today));
    }

    /**
     * Makes the row of the day, behind which servers take turns.
     *
     * @return false when there is nothing to do: no schedule in force, or all done for this day
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean begin(int organizationId, LocalDate today) {
        tenancy.bindTo(organizationId);
        if (inForce().isEmpty()) {
            return false;
        }
        Optional<RetentionRun> run = find(today);
        if (run.isEmpty()) {
            entityManager.persist(new RetentionRun(today));
        }
        return run.map(known -> !known.isFinished()).orElse(true);
    }

    /**
     * Does the next portion of what is due.
     *
     * @return false when nothing was left, which ends the run
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean step(int organizationId, LocalDate today) {
        tenancy.bindTo(organizationId);
        Optional<RetentionSchedule> schedule = inForce();
        Optional<RetentionRun> found = find(today);
        if (schedule.isEmpty() || found.isEmpty()) {
            return false;
        }
        RetentionRun run = found.get();
        entityManager.refresh(run, LockModeType.PESSIMISTIC_WRITE);
        if (run.isFinished()) {
            return false;
        }
        for (DataClass kind : DataClass.values()) {
            int done = portion(kind, schedule.get().plan(), organizationId, today);
            if (done > 0) {
                run.count(kind, done);
                return true;
            }
        }
        run.finish();
        RunRow row = run.row();
        audit.record(
                Author.PLATFORM,
                Instant.now(),
                AuditAction.RETENTION_RUN,
                new AuditSubject("RetentionRun", run.getId(), today.toString()),
                "%d persons, %d documents, %d refused rows, %d notices"
                        .formatted(row.persons(), row.documents(), row.refused(), row.notices()));
        return false;
    }

    private int portion(DataClass kind, RetentionPlan plan, int organizationId, LocalDate today) {
        return switch (kind) {
            case PERSON -> persons(plan, organizationId, today);
            case IDENTITY_DOCUMENT -> due.dropDocuments(plan, today, ROWS);
            case REFUSED_ROW -> due.deleteRefused(plan, today, ROWS);
            case NOTICE -> due.deleteNotices(plan, today, ROWS);
        };
    }

    private int persons(RetentionPlan plan, int organizationId, LocalDate today) {
        int done = 0;
        for (long worker : due.persons(plan, today, PERSONS)) {
            if (erasure.erase(organizationId, worker, today)) {
                done++;
            }
        }
        return done;
    }

    private Optional<RetentionSchedule> inForce() {
        return entityManager
                .createNamedQuery("RetentionSchedule.own", RetentionSchedule.class)
                .getResultStream()
                .filter(RetentionSchedule::isInForce)
                .findFirst();
    }

    private Optional<RetentionRun> find(LocalDate day) {
        List<RetentionRun> runs =
                entityManager
                        .createQuery(
                                "SELECT r FROM RetentionRun r WHERE r.runOn = :day",
                                RetentionRun.class)
                        .setParameter("day", day)
                        .getResultList();
        return runs.stream().findFirst();
    }
}
