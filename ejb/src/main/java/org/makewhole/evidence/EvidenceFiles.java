package org.makewhole.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.security.Permission;

/** The queries over the files of cases. */
@Dependent
class EvidenceFiles {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private CurrentCaller caller;
    @Inject private StoredContent contents;

    /** Stores a file at once, for its content to follow. */
    void add(EvidenceFile file) {
        entityManager.persist(file);
        entityManager.flush();
    }

    /** The files of a case that the caller may see, the latest first. */
    List<EvidenceRow> ofCase(long caseId) {
        return rows(
                visible.bind(
                                entityManager.createQuery(
                                        "SELECT e FROM EvidenceFile e JOIN CaseFile c"
                                                + " ON c.id = e.caseId WHERE c.id = :id AND "
                                                + seen()
                                                + " ORDER BY e.id DESC",
                                        EvidenceFile.class))
                        .setParameter("id", caseId)
                        .getResultList());
    }

    Optional<EvidenceFile> find(long id) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT e FROM EvidenceFile e JOIN CaseFile c ON c.id = e.caseId"
                                        + " WHERE e.id = :id AND "
                                        + seen(),
                                EvidenceFile.class))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private String seen() {
        String ofCase = visible.condition("c");
        return caller.holds(Permission.CASE_READ)
                ? ofCase
                : ofCase + " AND e.kind <> org.makewhole.evidence.EvidenceKind.IDENTITY";
    }

    EvidenceRow row(EvidenceFile file) {
        return rows(List.of(file)).get(0);
    }

    private List<EvidenceRow> rows(List<EvidenceFile> files) {
        Set<Long> present = new HashSet<>(contents.present(ids(files)));
        return files.stream().map(file -> file.row(present.contains(file.getId()))).toList();
    }

    private static Collection<Long> ids(List<EvidenceFile> files) {
        return files.stream().map(EvidenceFile::getId).toList();
    }

    /** The workers whose claims a case holds, its first one among them. */
    Set<Long> claimants(long caseId) {
        Set<Long> workers =
                new HashSet<>(
                        entityManager
                                .createQuery(
                                        "SELECT w.workerId FROM WageClaim w WHERE w.caseId = :id"
                                                + " AND w.workerId IS NOT NULL",
                                        Long.class)
                                .setParameter("id", caseId)
                                .getResultList());
        workers.addAll(
                entityManager
                        .createQuery(
                                "SELECT c.workerId FROM CaseFile c WHERE c.id = :id"
                                        + " AND c.workerId IS NOT NULL",
                                Long.class)
                        .setParameter("id", caseId)
                        .getResultList());
        return workers;
    }
}
