package org.makewhole.deadline.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockBook;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.organization.Organization;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * The daily job of an organisation in portions, each a transaction of its own. It asks for no
 * right: nobody is signed in when a timer rings.
 */
@Dependent
class ReminderSteps {
    static final int PORTION = 1000;
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /**
     * Where the job is: the stage, and the last clock that was looked at.
     *
     * @param stage counted from the last one
     */
    record Position(int stage, LocalDate listedOn, long clockId) {
        static final Position START = new Position(0, BEGINNING, Long.MIN_VALUE);

        private Position next() {
            return new Position(stage + 1, BEGINNING, Long.MIN_VALUE);
        }
    }

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private ReminderRows rows;
    @Inject private ClockBook book;

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
     * @return false when all was done for this day
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean begin(int organizationId, LocalDate today) {
        tenancy.bindTo(organizationId);
        Optional<ReminderRun> run = rows.findRun(today);
        if (run.isEmpty()) {
            rows.add(new ReminderRun(today));
        }
        return run.map(known -> !known.isFinished()).orElse(true);
    }

    /**
     * Tells the next portion: reminders and the mails that tell them, in one transaction.
     *
     * @param byMail whether there is a mail server
     * @return where to go on; empty when the day is done
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Position> step(int organizationId, LocalDate today, Position at, boolean byMail) {
        tenancy.bindTo(organizationId);
        ReminderRun run = rows.findRun(today).orElseThrow();
        rows.lock(run);
        List<ReminderStage> stages = ReminderStage.latestFirst();
        if (run.isFinished()) {
            return Optional.empty();
        }
        if (at.stage() >= stages.size()) {
            run.finish();
            return Optional.empty();
        }
        ReminderStage stage = stages.get(at.stage());
        List<DueClock> due =
                stage.isOfConfirmation()
                        ? rows.unconfirmed(
                                stage, Instant.now(), at.listedOn(), at.clockId(), PORTION)
                        : rows.due(stage, today, at.listedOn(), at.clockId(), PORTION);
        if (!due.isEmpty()) {
            tell(organizationId, stage, due, byMail);
            run.count(due.size());
        }
        if (due.size() < PORTION) {
            return Optional.of(at.next());
        }
        DueClock last = due.get(due.size() - 1);
        return Optional.of(new Position(at.stage(), last.dueOn(), last.id()));
    }

    private void tell(int organizationId, ReminderStage stage, List<DueClock> due, boolean byMail) {
        Staff staff = rows.staff(organizationId);
        Map<Long, Set<Long>> teams = rows.teams(due);
        Map<Long, ReminderMail> mails = rows.waitingMails();
        for (DueClock clock : due) {
            Escalation escalation =
                    new Escalation(
                            clock.owner(),
                            clock.visibility(),
                            teams.getOrDefault(clock.caseId(), Set.of()));
            Set<Long> told = escalation.told(stage, staff);
            if (told.isEmpty()) {
                rows.add(new ClockReminder(clock, stage, null, null));
            }
            for (Long account : told) {
                Long mail = byMail ? mail(mails, account) : null;
                rows.add(new ClockReminder(clock, stage, account, mail));
            }
        }
    }

    private Long mail(Map<Long, ReminderMail> waiting, Long account) {
        return waiting.computeIfAbsent(
                        account,
                        one -> {
                            ReminderMail mail = new ReminderMail(one);
                            rows.add(mail);
                            return mail;
                        })
                .getId();
    }

    /** Open clocks whose time is over and of which that was not told yet. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> ranOut(int organizationId, LocalDate today) {
        tenancy.bindTo(organizationId);
        return rows.ranOut(today, Instant.now(), PORTION);
    }

    /** Tells once that the time of clocks is over, with what other features make of it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void runOut(int organizationId, List<Long> clockIds) {
        tenancy.bindTo(organizationId);
        clockIds.forEach(this::runOut);
    }

    private void runOut(long clockId) {
        Clock clock = rows.lockClock(clockId);
        boolean over =
                clock != null
                        && clock.getState() == ClockState.OPEN
                        && clock.getDueAt() != null
                        && clock.getDueAt().isBefore(Instant.now());
        if (over) {
            book.runOut(clock);
        }
    }
}
