package org.makewhole.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.makewhole.party.Worker;

/**
 * Whose consent a case needs: everybody for whom something is claimed in it. Who has left a group
 * or was forgotten is asked no more. Who may see the case was decided before.
 */
@ApplicationScoped
public class CaseClaimants {
    private static final List<String> OF_CASE =
            List.of(
                    "SELECT c.workerId FROM CaseFile c WHERE c.id = :id AND c.workerId IS NOT NULL",
                    "SELECT w.workerId FROM WageClaim w WHERE w.caseId = :id"
                            + " AND w.workerId IS NOT NULL ORDER BY w.id",
                    "SELECT g.workerId FROM Grievor g, Worker p WHERE g.caseId = :id"
                            + " AND g.leftOn IS NULL AND p.id = g.workerId AND p.erasedOn IS NULL"
                            + " ORDER BY g.id");

    private static final List<String> OF_WORKER =
            List.of(
                    "SELECT c.id FROM CaseFile c WHERE c.workerId = :id ORDER BY c.id",
                    "SELECT w.caseId FROM WageClaim w WHERE w.workerId = :id ORDER BY w.id",
                    "SELECT g.caseId FROM Grievor g WHERE g.workerId = :id ORDER BY g.id");

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** Their ids, the first claimant's first. */
    public Set<Long> of(long caseId) {
        return all(OF_CASE, caseId);
    }

    /** The cases that speak of a worker, those that they have left among them. */
    public Set<Long> casesOf(long workerId) {
        return all(OF_WORKER, workerId);
    }

    /** The claimants by these ids. */
    public List<Worker> workers(Collection<Long> ids) {
        return ids.stream().map(id -> entityManager.find(Worker.class, id)).toList();
    }

    private Set<Long> all(List<String> queries, long id) {
        Set<Long> found = new LinkedHashSet<>();
        for (String query : queries) {
            found.addAll(
                    entityManager
                            .createQuery(query, Long.class)
                            .setParameter("id", id)
                            .getResultList());
        }
        return found;
    }
}
