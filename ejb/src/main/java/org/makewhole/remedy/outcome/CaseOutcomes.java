package org.makewhole.remedy.outcome;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.makewhole.casefile.access.VisibleCases;

/** The queries over outcomes. */
@Dependent
class CaseOutcomes {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;

    void add(CaseOutcome outcome) {
        entityManager.persist(outcome);
    }

    /** Of a case that the caller may see, the latest first. */
    List<CaseOutcome> ofCase(long caseId) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT o FROM CaseOutcome o JOIN CaseFile c ON c.id = o.caseId"
                                        + " WHERE c.id = :id AND "
                                        + visible.condition("c")
                                        + " ORDER BY o.recordedAt DESC, o.id DESC",
                                CaseOutcome.class))
                .setParameter("id", caseId)
                .getResultList();
    }

    /** Of many cases, without those that the caller may not see; the latest first. */
    List<CaseOutcome> ofCases(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : visible.bind(
                                entityManager.createQuery(
                                        "SELECT o FROM CaseOutcome o JOIN CaseFile c"
                                                + " ON c.id = o.caseId WHERE c.id IN :ids AND "
                                                + visible.condition("c")
                                                + " ORDER BY o.recordedAt DESC, o.id DESC",
                                        CaseOutcome.class))
                        .setParameter("ids", caseIds)
                        .getResultList();
    }

    /** The same where the caller has read the case. */
    List<CaseOutcome> ofCaseUnasked(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT o FROM CaseOutcome o WHERE o.caseId = :id"
                                + " ORDER BY o.recordedAt DESC, o.id DESC",
                        CaseOutcome.class)
                .setParameter("id", caseId)
                .getResultList();
    }
}
