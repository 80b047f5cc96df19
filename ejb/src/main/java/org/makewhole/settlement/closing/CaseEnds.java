package org.makewhole.settlement.closing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.makewhole.settlement.promise.Promise;
import org.makewhole.settlement.promise.PromiseState;

/** Every query on closings of cases that the caller has read. */
@Dependent
class CaseEnds {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    void add(Object row) {
        entityManager.persist(row);
    }

    /** The latest first. */
    List<CaseEnd> ofCase(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT e FROM CaseEnd e WHERE e.caseId = :id ORDER BY e.id DESC",
                        CaseEnd.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** What is still to be kept in a case, by its days. */
    List<Promise> openPromisesOf(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT p FROM Promise p WHERE p.caseId = :id AND p.state IN :open"
                                + " ORDER BY p.dueOn, p.id",
                        Promise.class)
                .setParameter("id", caseId)
                .setParameter("open", List.of(PromiseState.OPEN, PromiseState.PARTLY_KEPT))
                .getResultList();
    }

    List<ClaimantFeedback> feedbackOf(long closingId) {
        return entityManager
                .createQuery(
                        "SELECT f FROM ClaimantFeedback f WHERE f.closingId = :id"
                                + " ORDER BY f.position",
                        ClaimantFeedback.class)
                .setParameter("id", closingId)
                .getResultList();
    }
}
