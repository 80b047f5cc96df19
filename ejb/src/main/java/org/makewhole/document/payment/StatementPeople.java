package org.makewhole.document.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.makewhole.party.Worker;

/** The claimants of a case. */
@Dependent
class StatementPeople {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** One of them; empty for who is none. */
    Optional<Worker> find(long caseId, Long workerId) {
        return workerId == null
                ? Optional.empty()
                : all(caseId).stream().filter(one -> one.getId().equals(workerId)).findFirst();
    }

    /** All of them, the claimant of the case first. */
    List<Worker> all(long caseId) {
        return entityManager
                .createQuery(
                        "SELECT w FROM Worker w WHERE w.id IN (SELECT f.workerId FROM CaseFile f"
                                + " WHERE f.id = :id) OR w.id IN (SELECT c.workerId"
                                + " FROM WageClaim c WHERE c.caseId = :id) ORDER BY w.id",
                        Worker.class)
                .setParameter("id", caseId)
                .getResultList();
    }
}
