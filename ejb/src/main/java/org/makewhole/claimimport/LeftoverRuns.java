package org.makewhole.claimimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.AuditSubject;
import org.makewhole.audit.AuditTrail;
import org.makewhole.claimimport.column.ColumnMapping;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Settles runs that nobody is going to settle, in each organisation. It asks for no right, because
 * nobody is signed in when the server starts or a timer rings.
 */
@Dependent
class LeftoverRuns {

    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private ImportRuns runs;
    @Inject private AuditTrail audit;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Integer> organizations() {
        return entityManager
                .createQuery("SELECT o.id FROM Organization o", Integer.class)
                .getResultList();
    }

    /** Marks what was being read when the server ended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void interrupt(int organizationId) {
        tenancy.bindTo(organizationId);
        runs.inState(List.of(ImportState.CHECKING, ImportState.IMPORTING))
                .forEach(ImportRun::interrupt);
    }

    /** The files that wait for the virus scanner. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<ImportRun> held(int organizationId) {
        tenancy.bindTo(organizationId);
        return runs.inState(List.of(ImportState.HELD));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Set<String> heldUploads(int organizationId) {
        return held(organizationId).stream().map(ImportRun::getUpload).collect(Collectors.toSet());
    }

    /** Lets a file go on with a proposal of how to read it, unless it was given up meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void release(int organizationId, long runId, List<String> header, ColumnMapping guess) {
        findHeld(organizationId, runId)
                .ifPresent(
                        run ->
                                run.release(
                                        header,
                                        runs.findImported(header, run.uploader())
                                                .map(ImportRun::plan)
                                                .orElseGet(() -> run.plan().with(guess))));
    }

    /** Ends a file that came to nothing, unless it was given up meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refuse(int organizationId, long runId, ImportFailure why) {
        findHeld(organizationId, runId)
                .ifPresent(
                        run -> {
                            run.fail(why);
                            if (why == ImportFailure.INFECTED) {
                                audit.record(
                                        AuditAction.UPLOAD_INFECTED,
                                        new AuditSubject("ImportRun", runId, run.getFileSha256()),
                                        "");
                            }
                        });
    }

    private Optional<ImportRun> findHeld(int organizationId, long runId) {
        return held(organizationId).stream().filter(run -> run.getId() == runId).findFirst();
    }

    /** Removes the runs that were left waiting since before a point of time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void removeWaiting(int organizationId, Instant since) {
        tenancy.bindTo(organizationId);
        runs.waitingSinceBefore(since).forEach(runs::remove);
    }
}
