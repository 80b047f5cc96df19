package org.makewhole.grievance.group;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.CaseFile;
import org.makewhole.grievance.Grievance;
import org.makewhole.grievance.Grievor;
import org.makewhole.party.Worker;

/** Every query on grievors, of a case that the caller was found to see. */
@Dependent
class Grievors {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    Optional<Grievance> findGrievance(long caseId) {
        return entityManager
                .createQuery("SELECT g FROM Grievance g WHERE g.caseId = :id", Grievance.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    /** The first one first. */
    List<GrievorRow> of(CaseFile caseFile) {
        return entityManager
                .createQuery(
                        "SELECT w FROM Grievor x JOIN Worker w ON w.id = x.workerId"
                                + " WHERE x.caseId = :id AND x.leftOn IS NULL ORDER BY x.id",
                        Worker.class)
                .setParameter("id", caseFile.getId())
                .getResultStream()
                .map(
                        one ->
                                new GrievorRow(
                                        one.getId(),
                                        one.getName(),
                                        one.getId().equals(caseFile.getWorkerId())))
                .toList();
    }

    Optional<Grievor> find(long caseId, long workerId) {
        return entityManager
                .createQuery(
                        "SELECT x FROM Grievor x WHERE x.caseId = :case AND x.workerId = :worker"
                                + " AND x.leftOn IS NULL",
                        Grievor.class)
                .setParameter("case", caseId)
                .setParameter("worker", workerId)
                .getResultStream()
                .findFirst();
    }

    void add(Grievor grievor) {
        entityManager.persist(grievor);
    }

    /** Makes the change one of the grievance. */
    void touch(Grievance grievance) {
        entityManager.lock(grievance, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }
}
