package org.makewhole.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.persistence.Duplicates;

/** Every query on postings. */
@Dependent
class MoneyPostings {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    void add(MoneyPosting posting) {
        entityManager.persist(posting);
    }

    /**
     * Sends what was added to the database now, so that the second of two equal requests, or of two
     * reversals, is told so and not failed at the end of the transaction.
     *
     * @throws BusinessException {@code savedMeanwhile}
     */
    void settle() {
        try {
            entityManager.flush();
        } catch (PersistenceException refused) {
            if (Duplicates.isCauseOf(refused)) {
                throw new BusinessException("savedMeanwhile");
            }
            throw refused;
        }
    }

    Optional<MoneyPosting> find(long id) {
        return Optional.ofNullable(entityManager.find(MoneyPosting.class, id));
    }

    List<MoneyPosting> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.caseId = :id"
                                + " ORDER BY p.effectiveOn DESC, p.id DESC",
                        MoneyPosting.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    List<StageSum> sums(Collection<Long> caseIds) {
        if (caseIds.isEmpty()) {
            return List.of();
        }
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT NEW org.makewhole.remedy.StageSum(p.caseId, p.violation,"
                                        + " p.stage, SUM(p.amount)) FROM MoneyPosting p"
                                        + " JOIN CaseFile c ON c.id = p.caseId"
                                        + " WHERE p.caseId IN :cases AND "
                                        + visible.condition("c")
                                        + " GROUP BY p.caseId, p.violation, p.stage",
                                StageSum.class))
                .setParameter("cases", caseIds)
                .getResultList();
    }

    boolean isReversed(long id) {
        return !entityManager
                .createQuery("SELECT p.id FROM MoneyPosting p WHERE p.reversesId = :id", Long.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    Optional<MoneyPosting> findByRequest(String requestKey) {
        return entityManager
                .createQuery(
                        "SELECT p FROM MoneyPosting p WHERE p.requestKey = :key",
                        MoneyPosting.class)
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    List<Received> received(LocalDate from, LocalDate until) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT NEW org.makewhole.remedy.Received(p.currency,"
                                        + " SUM(p.amount)) FROM MoneyPosting p"
                                        + " JOIN CaseFile c ON c.id = p.caseId"
                                        + " WHERE p.stage = org.makewhole.remedy.MoneyStage.PAID"
                                        + " AND p.effectiveOn BETWEEN :from AND :until AND "
                                        + visible.condition("c")
                                        + " GROUP BY p.currency ORDER BY p.currency",
                                Received.class))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }
}
