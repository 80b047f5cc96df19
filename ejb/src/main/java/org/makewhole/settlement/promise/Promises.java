package org.makewhole.settlement.promise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.organization.Organization;
import org.makewhole.shared.tenancy.Tenancy;

/** Every query on promises of a case. */
@Dependent
class Promises {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private Tenancy tenancy;

    void add(Object row) {
        entityManager.persist(row);
    }

    void remove(Promise promise) {
        entityManager.remove(promise);
    }

    void flush() {
        entityManager.flush();
    }

    /** Where the organisation works; also when nobody is signed in. */
    ZoneId zone() {
        return entityManager
                .find(Organization.class, tenancy.findBound().orElseThrow())
                .getTimeZone();
    }

    /** Of a case that the caller may see. */
    Optional<Promise> find(long id) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT p FROM Promise p JOIN CaseFile c ON c.id = p.caseId"
                                        + " WHERE p.id = :id AND "
                                        + visible.condition("c"),
                                Promise.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Promise> findUnasked(long id) {
        return Optional.ofNullable(entityManager.find(Promise.class, id));
    }

    Optional<CaseFile> findCaseUnasked(long id) {
        return Optional.ofNullable(entityManager.find(CaseFile.class, id));
    }

    /** A change of what belongs to it counts as a change of it. */
    void touch(Promise promise) {
        entityManager.lock(promise, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** By their days. */
    List<Promise> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM Promise p WHERE p.caseId = :id ORDER BY p.dueOn, p.id",
                        Promise.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    List<Promise> ofSettlement(long settlementId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM Promise p WHERE p.settlementId = :id ORDER BY p.dueOn, p.id",
                        Promise.class)
                .setParameter("id", settlementId)
                .getResultList();
    }

    /** The looks that were planned after it was kept. */
    List<Promise> following(long promiseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM Promise p WHERE p.followsId = :id ORDER BY p.dueOn, p.id",
                        Promise.class)
                .setParameter("id", promiseId)
                .getResultList();
    }

    /** The latest first. */
    List<PromiseCheck> checksOf(long promiseId) {
        return entityManager
                .createQuery(
                        "SELECT k FROM PromiseCheck k WHERE k.promiseId = :id ORDER BY k.id DESC",
                        PromiseCheck.class)
                .setParameter("id", promiseId)
                .getResultList();
    }

    /** Whether a file lies with a case and was not removed. */
    boolean isFileOf(long caseId, long evidenceId) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(f) FROM EvidenceFile f WHERE f.id = :id"
                                        + " AND f.caseId = :caseId",
                                Long.class)
                        .setParameter("id", evidenceId)
                        .setParameter("caseId", caseId)
                        .getSingleResult()
                > 0;
    }
}
