package org.makewhole.claimimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.claimimport.row.RefusedRow;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.security.CurrentCaller;

/** Every query on runs and their refused rows. */
@Dependent
class ImportRuns {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private CurrentCaller caller;

    /**
     * A run of the organisation that the caller may see.
     *
     * @throws NotFoundException for another organisation's run, for one whose cases are not open to
     *     all and that somebody else brought, and for none alike
     */
    ImportRun get(long id) {
        ImportRun run = entityManager.find(ImportRun.class, id);
        if (run == null || !run.isFor(caller.get().accountId())) {
            throw new NotFoundException();
        }
        return run;
    }

    /** The runs of the organisation that the caller may see, the latest first. */
    List<ImportRun> latest(int size) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ImportRun r WHERE r.visibility = :open"
                                + " OR r.uploadedBy = :viewer ORDER BY r.uploadedAt DESC",
                        ImportRun.class)
                .setParameter("open", Visibility.ORGANIZATION)
                .setParameter("viewer", caller.get().accountId())
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * The last import of a file with the same columns whose cases are open to all, or which this
     * person brought.
     */
    Optional<ImportRun> findImported(List<String> header, long accountId) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ImportRun r WHERE r.headerIndex = :header"
                                + " AND r.state = :imported AND (r.visibility = :open"
                                + " OR r.uploadedBy = :viewer) ORDER BY r.uploadedAt DESC",
                        ImportRun.class)
                .setParameter("header", ImportRun.fingerprint(header))
                .setParameter("imported", ImportState.IMPORTED)
                .setParameter("open", Visibility.ORGANIZATION)
                .setParameter("viewer", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The refused rows after a row, in the order of the file. */
    List<RefusedRow> refused(long runId, int afterRow, int size) {
        return entityManager
                .createQuery(
                        "SELECT f FROM ImportRefusal f WHERE f.runId = :run"
                                + " AND f.lineNumber > :after ORDER BY f.lineNumber",
                        ImportRefusal.class)
                .setParameter("run", runId)
                .setParameter("after", afterRow)
                .setMaxResults(size)
                .getResultStream()
                .map(ImportRefusal::row)
                .toList();
    }

    void addRefused(long runId, Collection<RefusedRow> rows) {
        rows.forEach(row -> entityManager.persist(new ImportRefusal(runId, row)));
    }

    void removeRefused(long runId) {
        entityManager
                .createQuery("DELETE FROM ImportRefusal f WHERE f.runId = :run")
                .setParameter("run", runId)
                .executeUpdate();
    }

    /**
     * Writes what was stored so far. Rows refer to each other by bare ids, so the order of the
     * inserts is the caller's to keep.
     */
    void flush() {
        entityManager.flush();
    }

    /** Writes what was stored so far and forgets it, so that memory stays flat. */
    void flushAndClear() {
        entityManager.flush();
        entityManager.clear();
    }

    void add(ImportRun run) {
        entityManager.persist(run);
    }

    void remove(ImportRun run) {
        removeRefused(run.getId());
        entityManager.remove(run);
    }

    /** How many files a person brought since then, those that were given up left out. */
    long countSince(long accountId, Instant time) {
        return entityManager
                .createQuery(
                        "SELECT COUNT(r) FROM ImportRun r WHERE r.uploadedBy = :person"
                                + " AND r.uploadedAt > :time",
                        Long.class)
                .setParameter("person", accountId)
                .setParameter("time", time)
                .getSingleResult();
    }

    boolean isImporting() {
        return !inState(List.of(ImportState.IMPORTING)).isEmpty();
    }

    List<ImportRun> inState(Collection<ImportState> states) {
        return entityManager
                .createQuery("SELECT r FROM ImportRun r WHERE r.state IN :states", ImportRun.class)
                .setParameter("states", states)
                .getResultList();
    }

    List<ImportRun> waitingSinceBefore(Instant time) {
        return entityManager
                .createQuery(
                        "SELECT r FROM ImportRun r WHERE r.state IN :states"
                                + " AND r.uploadedAt < :time",
                        ImportRun.class)
                .setParameter("states", List.of(ImportState.UPLOADED, ImportState.CHECKED))
                .setParameter("time", time)
                .getResultList();
    }
}
