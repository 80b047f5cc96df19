package org.makewhole.privacy.erasure;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.party.Employer;
import org.makewhole.party.Worker;
import org.makewhole.privacy.person.CasePersons;

/** Every query on holds and requests. */
@Dependent
class Erasures {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private CasePersons persons;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Makes those who decide on the same worker at the same moment take turns. */
    Worker lock(long workerId) {
        return entityManager.find(Worker.class, workerId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ErasureRequest> findRequest(long workerId, long id) {
        return Optional.ofNullable(entityManager.find(ErasureRequest.class, id))
                .filter(request -> Objects.equals(request.getWorkerId(), workerId));
    }

    Optional<LegalHold> findHold(long workerId, long id) {
        return Optional.ofNullable(entityManager.find(LegalHold.class, id))
                .filter(hold -> hold.getWorkerId() == workerId);
    }

    List<ErasureRequest> requestsOf(long workerId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ErasureRequest r WHERE r.workerId = :worker"
                                + " ORDER BY r.askedAt DESC, r.id DESC",
                        ErasureRequest.class)
                .setParameter("worker", workerId)
                .getResultList();
    }

    List<LegalHold> holdsOf(long workerId) {
        return entityManager
                .createQuery(
                        "SELECT h FROM LegalHold h WHERE h.workerId = :worker"
                                + " ORDER BY h.placedAt DESC, h.id DESC",
                        LegalHold.class)
                .setParameter("worker", workerId)
                .getResultList();
    }

    /** The claimants of a case. */
    CasePersons persons() {
        return persons;
    }

    /** Whether any case of a worker is worked on, seen by the caller or not. */
    boolean hasOpenCase(long workerId) {
        return casesOf(workerId).stream().anyMatch(one -> one.getStatus().isOpen());
    }

    /** Whether any case of an employer is worked on, seen by the caller or not. */
    boolean hasOpenCaseOf(Employer employer) {
        return !entityManager
                .createQuery(
                        "SELECT c.id FROM CaseFile c WHERE c.employerId = :employer"
                                + " AND c.status <> :closed",
                        Long.class)
                .setParameter("employer", employer.getId())
                .setParameter("closed", CaseStatus.CLOSED)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether a hold is live on anybody with a case against an employer. */
    boolean isHeld(Employer employer, LocalDate today) {
        return !entityManager
                .createQuery(
                        "SELECT h.id FROM LegalHold h JOIN CaseFile c"
                                + " ON (c.id = h.caseId OR c.workerId = h.workerId)"
                                + " WHERE c.employerId = :employer AND h.releasedAt IS NULL"
                                + " AND (h.untilOn IS NULL OR h.untilOn >= :today)",
                        Long.class)
                .setParameter("employer", employer.getId())
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Makes those who decide on the same employer at the same moment take turns. */
    Employer lockEmployer(long employerId) {
        return entityManager.find(Employer.class, employerId, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<ErasureRequest> findEmployerRequest(long employerId, long id) {
        return Optional.ofNullable(entityManager.find(ErasureRequest.class, id))
                .filter(request -> Objects.equals(request.getEmployerId(), employerId));
    }

    List<ErasureRequest> requestsOfEmployer(long employerId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ErasureRequest r WHERE r.employerId = :employer"
                                + " ORDER BY r.askedAt DESC, r.id DESC",
                        ErasureRequest.class)
                .setParameter("employer", employerId)
                .getResultList();
    }

    /** Waiting and decided requests on cases that the caller sees, with the case; latest first. */
    List<Object[]> visibleRequests(int size) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT r, c FROM ErasureRequest r JOIN CaseFile c"
                                        + " ON c.id = r.caseId WHERE "
                                        + visible.condition("c")
                                        + " ORDER BY r.askedAt DESC, r.id DESC",
                                Object[].class))
                .setMaxResults(size)
                .getResultList();
    }

    /** Live holds on workers of cases that the caller sees, with the first such case. */
    List<Object[]> visibleHolds(LocalDate today, int size) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT h, c FROM LegalHold h JOIN CaseFile c ON"
                                        + " (c.id = h.caseId OR (h.caseId IS NULL"
                                        + " AND c.workerId = h.workerId))"
                                        + " WHERE h.releasedAt IS NULL"
                                        + " AND (h.untilOn IS NULL OR h.untilOn >= :today) AND "
                                        + visible.condition("c")
                                        + " ORDER BY h.placedAt DESC, h.id DESC",
                                Object[].class))
                .setParameter("today", today)
                .setMaxResults(size)
                .getResultList();
    }

    /** Whether any hold is live, on whomever. */
    boolean anyHold(LocalDate today) {
        return !entityManager
                .createQuery(
                        "SELECT h.id FROM LegalHold h WHERE h.releasedAt IS NULL"
                                + " AND (h.untilOn IS NULL OR h.untilOn >= :today)",
                        Long.class)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    List<CaseFile> casesOf(long workerId) {
        return persons.casesOf(workerId).stream()
                .map(id -> entityManager.find(CaseFile.class, id))
                .toList();
    }
}
