package org.makewhole.deadline.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.makewhole.account.Membership;
import org.makewhole.casefile.CaseFile;

/** Every query on single clocks and on those of a case. */
@Dependent
class Clocks {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    void add(Object row) {
        entityManager.persist(row);
    }

    void flush() {
        entityManager.flush();
    }

    /** Without asking who sees it: for features that have asked, and for the daily job. */
    Optional<Clock> findUnasked(long id) {
        return Optional.ofNullable(entityManager.find(Clock.class, id));
    }

    Optional<CaseFile> findCaseUnasked(long id) {
        return Optional.ofNullable(entityManager.find(CaseFile.class, id));
    }

    /** All clocks of a case: the open ones by their day, then the closed ones, the latest first. */
    List<Clock> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT k FROM Clock k WHERE k.caseId = :id ORDER BY CASE WHEN k.state ="
                                + " org.makewhole.deadline.clock.ClockState.OPEN THEN 0 ELSE 1 END,"
                                + " k.listedOn, k.id",
                        Clock.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The clocks of a record of another feature, the first one first. */
    List<Clock> ofSubject(ClockSubject subject) {
        return entityManager
                .createQuery(
                        "SELECT k FROM Clock k WHERE k.subjectType = :type AND k.subjectId = :id"
                                + " ORDER BY k.id",
                        Clock.class)
                .setParameter("type", subject.type())
                .setParameter("id", subject.id())
                .getResultList();
    }

    List<ClockEvent.Row> historyOf(Clock clock) {
        return entityManager
                .createQuery(
                        "SELECT e FROM ClockEvent e WHERE e.clockId = :id ORDER BY e.id",
                        ClockEvent.class)
                .setParameter("id", clock.getId())
                .getResultStream()
                .map(ClockEvent::row)
                .toList();
    }

    /** The name of a member; empty for nobody. */
    Optional<String> memberName(int organizationId, Long accountId) {
        return accountId == null
                ? Optional.empty()
                : entityManager
                        .createNamedQuery("Membership.ofAccountIn", Membership.class)
                        .setParameter("organization", organizationId)
                        .setParameter("account", accountId)
                        .getResultStream()
                        .findFirst()
                        .map(Membership::getDisplayName);
    }
}
