package org.makewhole.settlement;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;

/** Every query on settlements. */
@Dependent
class Settlements {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    void add(Object row) {
        entityManager.persist(row);
    }

    void remove(SettlementShare share) {
        entityManager.remove(share);
    }

    /** A change of what belongs to it counts as a change of it. */
    void touch(Settlement settlement) {
        entityManager.lock(settlement, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /**
     * Sends what was added to the database now.
     *
     * @throws BusinessException {@code savedMeanwhile} for the second of two equal requests
     */
    void flush() {
        Duplicates.settle(entityManager);
    }

    Optional<Settlement> findUnasked(long id) {
        return Optional.ofNullable(entityManager.find(Settlement.class, id));
    }

    Optional<Settlement> findByRequest(String requestKey) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Settlement s WHERE s.requestKey = :key", Settlement.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    List<Settlement> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT s FROM Settlement s WHERE s.caseId = :id"
                                + " ORDER BY s.agreedOn DESC, s.id DESC",
                        Settlement.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    List<SettlementShare> sharesOf(long settlementId) {
        return entityManager
                .createQuery(
                        "SELECT h FROM SettlementShare h WHERE h.settlementId = :id"
                                + " ORDER BY h.position",
                        SettlementShare.class)
                .setParameter("id", settlementId)
                .getResultList();
    }

    List<SharePosting> postingsOf(long settlementId) {
        return entityManager
                .createQuery(
                        "SELECT k FROM SharePosting k JOIN SettlementShare h ON h.id = k.shareId"
                                + " WHERE h.settlementId = :id ORDER BY k.id",
                        SharePosting.class)
                .setParameter("id", settlementId)
                .getResultList();
    }

    /** Whether a settlement posted it. */
    boolean isPosted(long postingId) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(k) FROM SharePosting k WHERE k.postingId = :id",
                                Long.class)
                        .setParameter("id", postingId)
                        .getSingleResult()
                > 0;
    }
}
