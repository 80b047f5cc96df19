package org.makewhole.casefile.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.makewhole.audit.RefusedAccess;
import org.makewhole.casefile.access.VisibleCases;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.tenancy.TenantEntity;

/**
 * Single records that stand in cases, as far as the caller sees the case: one query and the same
 * for another's record, for one of a hidden case, and for none.
 */
@ApplicationScoped
public class CaseRecords {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private VisibleCases visible;
    @Inject private RefusedAccess refusals;

    /**
     * @param type an entity with the attribute {@code caseId}
     */
    public <T> Optional<T> find(Class<T> type, long id) {
        return visible.bind(
                        entityManager.createQuery(
                                "SELECT r FROM "
                                        + type.getSimpleName()
                                        + " r JOIN CaseFile c ON c.id = r.caseId"
                                        + " WHERE r.id = :id AND "
                                        + visible.condition("c"),
                                type))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * The same where it has to be there; that somebody asked in vain is written down.
     *
     * @throws NotFoundException when it is not there for the caller
     */
    public <T> T get(Class<T> type, long id) {
        return find(type, id)
                .orElseThrow(
                        () -> {
                            refusals.note(type.getSimpleName(), id);
                            return new NotFoundException();
                        });
    }

    /**
     * The same for who is about to change it.
     *
     * @param version that the person saw
     * @throws NotFoundException when it is not there for the caller
     * @throws StaleRecordException when it was changed meanwhile
     */
    public <T extends TenantEntity> T get(Class<T> type, long id, int version) {
        T found = get(type, id);
        if (found.getVersion() != version) {
            throw new StaleRecordException();
        }
        return found;
    }

    /**
     * Refuses a file of another case, and one that was taken away, as the source or the proof of a
     * record. One that still waits for the virus scanner can be named: nobody reads it before. The
     * caller has read the case.
     *
     * @param fileId null where no file is named
     * @throws NotFoundException when it does not stand in the case
     */
    public void requireFile(long caseId, Long fileId) {
        if (fileId != null && !isThere(caseId, fileId)) {
            throw new NotFoundException();
        }
    }

    private boolean isThere(long caseId, long fileId) {
        return entityManager
                        .createQuery(
                                "SELECT COUNT(f) FROM EvidenceFile f WHERE f.id = :id"
                                        + " AND f.caseId = :case AND f.state IN"
                                        + " (org.makewhole.evidence.EvidenceState.KEPT,"
                                        + " org.makewhole.evidence.EvidenceState.HELD)",
                                Long.class)
                        .setParameter("id", fileId)
                        .setParameter("case", caseId)
                        .getSingleResult()
                > 0;
    }
}
