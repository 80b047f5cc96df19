package org.makewhole.privacy.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.makewhole.casefile.CaseFile;
import org.makewhole.party.Worker;
import org.makewhole.shared.error.NotFoundException;

/** The claimants of a case and the cases of a claimant. Who may see a case was decided before. */
@ApplicationScoped
public class CasePersons {
    /** Who was forgotten has no claim any more: the proof of it ties them to the case. */
    private static final List<String> OF_CASE =
            List.of(
                    "SELECT w.workerId FROM WageClaim w WHERE w.caseId = :id"
                            + " AND w.workerId IS NOT NULL ORDER BY w.id",
                    "SELECT g.workerId FROM Grievor g WHERE g.caseId = :id ORDER BY g.id",
                    "SELECT r.workerId FROM ErasureRequest r WHERE r.caseId = :id"
                            + " AND r.workerId IS NOT NULL ORDER BY r.id");

    private static final List<String> OF_WORKER =
            List.of(
                    "SELECT c.id FROM CaseFile c WHERE c.workerId = :id ORDER BY c.id",
                    "SELECT w.caseId FROM WageClaim w WHERE w.workerId = :id ORDER BY w.id",
                    "SELECT g.caseId FROM Grievor g WHERE g.workerId = :id ORDER BY g.id");

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    /** Their ids, the first claimant's first. */
    public Set<Long> ids(CaseFile caseFile) {
        Set<Long> ids = new LinkedHashSet<>();
        if (caseFile.getWorkerId() != null) {
            ids.add(caseFile.getWorkerId());
        }
        ids.addAll(all(OF_CASE, caseFile.getId()));
        return ids;
    }

    public List<PersonOfCase> of(CaseFile caseFile) {
        return ids(caseFile).stream().map(id -> new PersonOfCase(id, find(id).getName())).toList();
    }

    /**
     * One of them.
     *
     * @param claimant null for the first
     * @throws NotFoundException for somebody else, and where the source of the case names nobody
     */
    public Worker get(CaseFile caseFile, Long claimant) {
        Long wanted = claimant == null ? caseFile.getWorkerId() : claimant;
        if (wanted == null || !ids(caseFile).contains(wanted)) {
            throw new NotFoundException();
        }
        return find(wanted);
    }

    /** The cases in which a worker stands, those first where they are the first claimant. */
    public List<Long> casesOf(long workerId) {
        return List.copyOf(all(OF_WORKER, workerId));
    }

    private Worker find(long id) {
        return entityManager.find(Worker.class, id);
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
