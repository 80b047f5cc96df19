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
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;
import org.makewhole.shared.tenancy.Tenancy;

/** Every query on promises of a case. */
@Dependent
class Promises {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

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

    /**
     * Sends what was added to the database now.
     *
     * @throws BusinessException {@code savedMeanwhile} for the second of two equal requests
     */
    void settle() {
        Duplicates.settle(entityManager);
    }

    Optional<Promise> findByRequest(String requestKey) {
        return entityManager
                .createQuery("SELECT p FROM Promise p WHERE p.requestKey = :key", Promise.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** Where the organisation works; also when nobody is signed in. */
    ZoneId zone() {
        return entityManager
                .find(Organization.class, tenancy.findBound().orElseThrow())
                .getTimeZone();
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
}
