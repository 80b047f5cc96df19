package org.makewhole.evidence.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.makewhole.shared.tenancy.Tenancy;

/** The stored pieces of files, one at a time. */
@ApplicationScoped
class Portions {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;

    /** Adds a piece within the running transaction, and forgets it: a file can be large. */
    void add(long evidenceId, int place, byte[] content) {
        EvidencePortion portion = new EvidencePortion(evidenceId, place, content);
        entityManager.persist(portion);
        entityManager.flush();
        entityManager.detach(portion);
    }

    /**
     * Reads a piece in a short transaction of its own, so that somebody who fetches a file slowly
     * holds no connection of the database; empty after the last one.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<byte[]> find(int organizationId, long evidenceId, int place) {
        tenancy.bindTo(organizationId);
        return piece(evidenceId, place)
                .getResultStream()
                .findFirst()
                .map(EvidencePortion::getContent);
    }

    /** The first file after another one. */
    Optional<Long> next(long after) {
        return entityManager
                .createNamedQuery("EvidencePortion.next", Long.class)
                .setParameter("after", after)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Keeps a file as it is until the end of the running transaction: whoever takes it away waits.
     *
     * @return false when it is gone
     */
    boolean lock(long evidenceId) {
        return piece(evidenceId, 0)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(this::taken)
                .isPresent();
    }

    /** Reads a piece within the running transaction; empty after the last one. */
    Optional<byte[]> read(long evidenceId, int place) {
        return piece(evidenceId, place).getResultStream().findFirst().map(this::taken);
    }

    private byte[] taken(EvidencePortion portion) {
        entityManager.detach(portion);
        return portion.getContent();
    }

    /** Puts other bytes in place of those of a piece, within the running transaction. */
    void replace(long evidenceId, int place, byte[] content) {
        EvidencePortion portion = piece(evidenceId, place).getSingleResult();
        portion.replace(content);
        entityManager.flush();
        entityManager.detach(portion);
    }

    private TypedQuery<EvidencePortion> piece(long evidenceId, int place) {
        return entityManager
                .createNamedQuery("EvidencePortion.one", EvidencePortion.class)
                .setParameter("file", evidenceId)
                .setParameter("place", place);
    }

    /** Which of these files have their first piece. */
    List<Long> present(Collection<Long> evidenceIds) {
        return evidenceIds.isEmpty()
                ? List.of()
                : entityManager
                        .createNamedQuery("EvidencePortion.first", Long.class)
                        .setParameter("files", evidenceIds)
                        .getResultList();
    }

    /** Deletes the pieces of a file, within the running transaction. */
    void delete(long evidenceId) {
        entityManager
                .createNamedQuery("EvidencePortion.delete")
                .setParameter("file", evidenceId)
                .executeUpdate();
    }
}
