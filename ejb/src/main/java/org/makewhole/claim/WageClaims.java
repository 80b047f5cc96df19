package org.makewhole.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Every query on wage claims. */
@Dependent
class WageClaims {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    Optional<WageClaim> ofCase(long caseId) {
        return entityManager
                .createQuery("SELECT c FROM WageClaim c WHERE c.caseId = :id", WageClaim.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    List<StoredWeek> weeksOf(WageClaim claim) {
        return entityManager
                .createQuery(
                        "SELECT w FROM StoredWeek w WHERE w.claimId = :id ORDER BY w.weekStart",
                        StoredWeek.class)
                .setParameter("id", claim.getId())
                .getResultList();
    }

    Optional<StoredCalculation> latestCalculation(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT c FROM StoredCalculation c WHERE c.caseId = :id ORDER BY c.id DESC",
                        StoredCalculation.class)
                .setParameter("id", caseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Takes the old weeks out before new ones of the same dates come in. */
    void removeWeeksOf(WageClaim claim) {
        weeksOf(claim).forEach(entityManager::remove);
        entityManager.flush();
    }

    void lock(WageClaim claim) {
        entityManager.lock(claim, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
