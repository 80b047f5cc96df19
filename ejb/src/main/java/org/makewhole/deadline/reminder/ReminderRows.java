package org.makewhole.deadline.reminder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.makewhole.account.Role;
import org.makewhole.account.role.RoleRights;
import org.makewhole.casefile.access.AccessKind;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.shared.security.Permission;

/** Every query of the daily job, in the organisation that the transaction is bound to. */
@Dependent
class ReminderRows {
    private static final String CLOCK =
            "SELECT k.id, k.listedOn, k.ownerId, c.id, c.number, c.assigneeId, c.visibility,"
                + " k.dangerous, k.confirmedAt, k.computedAt FROM Clock k JOIN CaseFile c ON c.id ="
                + " k.caseId";
    private static final String OPEN = " k.state = org.makewhole.deadline.clock.ClockState.OPEN";
    private static final String AFTER =
            " k.listedOn >= :from AND (k.listedOn > :from OR k.id > :after) ";

    /** What a reminder tells is still so: the day, or that a second person has to look. */
    private static final String STILL_SO =
            " (r.dueOn = k.dueOn OR (k.dangerous = TRUE AND k.confirmedAt IS NULL"
                    + " AND r.stage IN :ofConfirmation)) ";

    /** A calendar of more than that helps nobody. */
    private static final int MOST_OF_PERSON = 1000;

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private RoleRights rights;

    void add(Object row) {
        entityManager.persist(row);
    }

    Optional<ReminderRun> findRun(LocalDate day) {
        return entityManager
                .createQuery("SELECT r FROM ReminderRun r WHERE r.runOn = :day", ReminderRun.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Waits for another server to end its portion. */
    void lock(Object row) {
        entityManager.refresh(row, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Clocks of which a stage has to be told and nothing of it or later was, after a place. */
    List<DueClock> due(ReminderStage stage, LocalDate today, LocalDate from, long after, int size) {
        return entityManager
                .createQuery(
                        CLOCK
                                + " WHERE"
                                + OPEN
                                + " AND"
                                + AFTER
                                + "AND k.listedOn <= :early AND (k.listedOn <= :plain OR"
                                + " k.dangerous = TRUE) AND NOT EXISTS (SELECT r.id FROM"
                                + " ClockReminder r WHERE r.clockId = k.id AND r.dueOn = k.dueOn"
                                + " AND r.stage IN :stages) ORDER BY k.listedOn, k.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("after", after)
                .setParameter("early", stage.until(today, true))
                .setParameter("plain", stage.until(today, false))
                .setParameter("stages", stage.andLater())
                .setHint(Clock.IN_THEIR_ORDER, Clock.READ_FIRST)
                .setMaxResults(size)
                .getResultStream()
                .map(DueClock::of)
                .toList();
    }

    /**
     * Clocks that wait too long for a second person, and of which a stage of confirmation was not
     * told since they were computed; after a place.
     */
    List<DueClock> unconfirmed(
            ReminderStage stage, Instant now, LocalDate from, long after, int size) {
        return entityManager
                .createQuery(
                        CLOCK
                                + " WHERE"
                                + OPEN
                                + " AND"
                                + AFTER
                                + "AND k.dangerous = TRUE AND k.confirmedAt IS NULL"
                                + " AND k.computedAt <= :computed AND NOT EXISTS (SELECT r.id FROM"
                                + " ClockReminder r WHERE r.clockId = k.id AND r.stage IN :stages"
                                + " AND r.madeAt > k.computedAt) ORDER BY k.listedOn, k.id",
                        Object[].class)
                .setParameter("from", from)
                .setParameter("after", after)
                .setParameter("computed", stage.computedUntil(now))
                .setParameter("stages", stage.andLater())
                .setHint(Clock.IN_THEIR_ORDER, Clock.READ_FIRST)
                .setMaxResults(size)
                .getResultStream()
                .map(DueClock::of)
                .toList();
    }

    /** The members whose places are open, by what their roles may do at this moment. */
    Staff staff(int organizationId) {
        Map<Role, Set<String>> bundles = rights.of(organizationId);
        Map<String, Set<Long>> holders = new HashMap<>();
        entityManager
                .createQuery(
                        "SELECT m.accountId, m.role FROM Membership m, Account a"
                                + " WHERE m.organizationId = :organization AND m.active = TRUE"
                                + " AND a.id = m.accountId AND a.active = TRUE",
                        Object[].class)
                .setParameter("organization", organizationId)
                .getResultStream()
                .forEach(
                        row ->
                                bundles.getOrDefault((Role) row[1], Set.of())
                                        .forEach(
                                                right ->
                                                        holders.computeIfAbsent(
                                                                        right,
                                                                        key -> new HashSet<>())
                                                                .add((Long) row[0])));
        return new Staff(
                holders.getOrDefault(Permission.CASE_READ, Set.of()),
                holders.getOrDefault(Permission.CASE_READ_TEAMS, Set.of()),
                holders.getOrDefault(Permission.USER_ADMIN, Set.of()));
    }

    /** The teams of those cases among these that are not open to all, by case. */
    Map<Long, Set<Long>> teams(Collection<DueClock> clocks) {
        Set<Long> narrow =
                clocks.stream()
                        .filter(clock -> clock.visibility() != Visibility.ORGANIZATION)
                        .map(DueClock::caseId)
                        .collect(Collectors.toSet());
        if (narrow.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT x.caseId, x.accountId FROM CaseAccess x WHERE x.caseId IN :cases"
                                + " AND x.kind = :team AND x.until > :now",
                        Object[].class)
                .setParameter("cases", narrow)
                .setParameter("team", AccessKind.TEAM)
                .setParameter("now", Instant.now())
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (Long) row[1], Collectors.toSet())));
    }

    /** Mails that no server has taken yet, by account. */
    Map<Long, ReminderMail> waitingMails() {
        return entityManager
                .createQuery(
                        "SELECT m FROM ReminderMail m WHERE m.sentAt IS NULL"
                                + " AND m.claimedAt IS NULL",
                        ReminderMail.class)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                ReminderMail::getAccountId, mail -> mail, (one, other) -> one));
    }

    /** Mails that have to go out, the oldest first. */
    List<Long> unsentMails() {
        return entityManager
                .createQuery(
                        "SELECT m.id FROM ReminderMail m WHERE m.sentAt IS NULL"
                                + " AND m.tries < :most"
                                + " AND (m.claimedAt IS NULL OR m.claimedAt < :free) ORDER BY m.id",
                        Long.class)
                .setParameter("most", ReminderMail.MOST_TRIES)
                .setParameter("free", Instant.now().minus(ReminderMail.PATIENCE))
                .getResultList();
    }

    ReminderMail lockMail(long id) {
        return entityManager.find(ReminderMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The clocks of a mail that are still open, as far as what it tells is still so. */
    List<DueClock> ofMail(long mailId) {
        return entityManager
                .createQuery(
                        CLOCK
                                + " JOIN ClockReminder r ON r.clockId = k.id WHERE r.mailId = :mail"
                                + " AND"
                                + STILL_SO
                                + "AND"
                                + OPEN
                                + " ORDER BY k.listedOn, c.number",
                        Object[].class)
                .setParameter("mail", mailId)
                .setParameter("ofConfirmation", ReminderStage.UNCONFIRMED.andLater())
                .getResultStream()
                .map(DueClock::of)
                .distinct()
                .toList();
    }

    /** Open clocks with a day that a person looks after, carries, or was reminded of. */
    List<DueClock> ofPerson(long accountId) {
        return Stream.of(
                        "k.ownerId = :account",
                        "k.ownerId IS NULL AND c.assigneeId = :account",
                        "k.id IN (SELECT r.clockId FROM ClockReminder r"
                                + " WHERE r.accountId = :account)")
                .flatMap(
                        whose ->
                                entityManager
                                        .createQuery(
                                                CLOCK
                                                        + " WHERE"
                                                        + OPEN
                                                        + " AND k.dueOn IS NOT NULL AND "
                                                        + whose
                                                        + " ORDER BY k.listedOn, k.id",
                                                Object[].class)
                                        .setParameter("account", accountId)
                                        .setMaxResults(MOST_OF_PERSON)
                                        .getResultStream())
                .map(DueClock::of)
                .distinct()
                .sorted(Comparator.comparing(DueClock::dueOn).thenComparing(DueClock::id))
                .toList();
    }

    /** Open clocks whose time is over and of which that was not told, so many at most. */
    List<Long> ranOut(LocalDate today, Instant now, int size) {
        return entityManager
                .createQuery(
                        "SELECT k.id FROM Clock k WHERE"
                                + OPEN
                                + " AND k.listedOn <= :day AND k.dueAt < :now"
                                + " AND k.ranOutAt IS NULL ORDER BY k.listedOn, k.id",
                        Long.class)
                // A zone may be a day ahead of the organisation's.
                .setParameter("day", today.plusDays(1))
                .setParameter("now", now)
                .setMaxResults(size)
                .getResultList();
    }

    Clock lockClock(long id) {
        return entityManager.find(Clock.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
