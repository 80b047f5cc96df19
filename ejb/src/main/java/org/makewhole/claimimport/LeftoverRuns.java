package org.makewhole.claimimport;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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

    /** Removes the runs that were left waiting since before a point of time. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void removeWaiting(int organizationId, Instant since) {
        tenancy.bindTo(organizationId);
        runs.waitingSinceBefore(since).forEach(runs::remove);
    }
}
