package org.makewhole.remedy.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.makewhole.audit.Author;
import org.makewhole.organization.Organization;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * The steps of a run, each in a transaction of its own. They ask for no right: who released a run
 * has shown theirs, and nobody is signed in when the server starts again.
 */
@Dependent
class RunSteps {
    @PersistenceContext(unitName = "makewhole")
    private EntityManager entityManager;

    @Inject private Tenancy tenancy;
    @Inject private Disbursements disbursements;
    @Inject private DisbursementBook book;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Integer> organizations() {
        return entityManager
                .createQuery("SELECT o.id FROM Organization o", Integer.class)
                .getResultList();
    }

    /** The runs that were released and have not ended. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> running(int organizationId) {
        tenancy.bindTo(organizationId);
        return disbursements.running().stream().map(DisbursementRun::getId).toList();
    }

    /** Releases a run; false where there is no such run. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean release(int organizationId, long runId, int version, PayoutMeans means, Author author) {
        tenancy.bindTo(organizationId);
        Optional<DisbursementRun> run = disbursements.findRun(runId);
        if (run.isPresent() && run.get().getVersion() != version) {
            throw new StaleRecordException();
        }
        run.ifPresent(one -> one.release(means, author, Instant.now()));
        return run.isPresent();
    }

    /** How a released run pays. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PayoutMeans means(int organizationId, long runId) {
        tenancy.bindTo(organizationId);
        return disbursements.findRun(runId).orElseThrow().getMeans();
    }

    /** What is left to be paid. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Long> left(int organizationId, long runId) {
        tenancy.bindTo(organizationId);
        return disbursements.left(runId);
    }

    /** Lets one payout go out, whole, unless it is out already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void pay(int organizationId, long runId, long disbursementId, Release how) {
        tenancy.bindTo(organizationId);
        Author releaser = disbursements.findRun(runId).orElseThrow().releaser();
        disbursements
                .lock(disbursementId)
                .filter(one -> one.getState() == DisbursementState.PLANNED)
                .ifPresent(one -> book.release(one, how, releaser, Instant.now()));
    }

    /** Notes why one cannot be paid, so that the others go on. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void trouble(int organizationId, long disbursementId, String key) {
        tenancy.bindTo(organizationId);
        disbursements.lock(disbursementId).ifPresent(one -> one.trouble(key));
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void end(int organizationId, long runId) {
        tenancy.bindTo(organizationId);
        disbursements
                .findRun(runId)
                .filter(run -> run.getState() == RunState.RUNNING)
                .ifPresent(run -> run.end(Instant.now()));
    }

    /** The day that it is for the organisation. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    LocalDate today(int organizationId) {
        return entityManager
                .createQuery("SELECT o FROM Organization o WHERE o.id = :id", Organization.class)
                .setParameter("id", organizationId)
                .getSingleResult()
                .today();
    }
}
