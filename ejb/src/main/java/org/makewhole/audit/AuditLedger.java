package org.makewhole.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.makewhole.audit.chain.ChainEntry;
import org.makewhole.audit.chain.ChainStep;
import org.makewhole.audit.change.RecordChange;
import org.makewhole.shared.security.Caller;
import org.makewhole.shared.security.CurrentCaller;
import org.makewhole.shared.tenancy.Tenancy;

/**
 * Collects what a transaction has to tell, and chains it at the very end of that transaction, after
 * EclipseLink has written everything else: the lock of the chain is then held for as long as a
 * commit takes and for no longer.
 */
@ApplicationScoped
public class AuditLedger {
    private static final String KEY = AuditLedger.class.getName();
    private static final Logger LOG = Logger.getLogger(KEY);

    @Resource private TransactionSynchronizationRegistry transactions;

    @Inject private Tenancy tenancy;
    @Inject private CurrentCaller caller;
    @Inject private ChainEnd chainEnd;
    @Inject private ChainSeals seals;
    @Inject private ChainCost cost;

    /** Whether a transaction is under way that an entry could belong to. */
    boolean isInTransaction() {
        return transactions.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    void add(PendingEntry entry) {
        pending().add(entry);
    }

    void tellAsOne() {
        pending().tellAsOne();
    }

    /** False while a mass of changes is told as one. */
    public boolean isCapturing() {
        return !(transactions.getResource(KEY) instanceof PendingTransaction pending)
                || !pending.isToldAsOne();
    }

    /** Takes a change that was written to the database a moment ago. */
    public void capture(RecordChange change) {
        cost.of(() -> take(change));
    }

    private void take(RecordChange change) {
        PendingTransaction pending = pending();
        if (pending.isEmpty()) {
            // Now: when the transaction ends, the container may have forgotten who calls.
            pending.by(caller.find());
        }
        pending.add(change, currentChain());
    }

    /** The chain of the organisation that the transaction serves; the platform's for none. */
    int currentChain() {
        return tenancy.findBound()
                .or(() -> caller.find().map(Caller::organizationId))
                .orElse(ChainEntry.PLATFORM);
    }

    private PendingTransaction pending() {
        if (transactions.getResource(KEY) instanceof PendingTransaction known) {
            return known;
        }
        PendingTransaction pending = new PendingTransaction();
        // Interposed: called after EclipseLink's own, which writes what is still in memory.
        transactions.registerInterposedSynchronization(new AtTheEnd(pending));
        transactions.putResource(KEY, pending);
        return pending;
    }

    private final class AtTheEnd implements Synchronization {
        private final PendingTransaction pending;
        private final List<ChainStep> steps = new ArrayList<>();

        private AtTheEnd(PendingTransaction pending) {
            this.pending = pending;
        }

        @Override
        public void beforeCompletion() {
            try {
                if (!pending.isEmpty()) {
                    cost.written();
                    cost.of(() -> steps.addAll(chainEnd.write(pending)));
                }
            } catch (RuntimeException failure) {
                transactions.setRollbackOnly();
                throw failure;
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !steps.isEmpty()) {
                cost.of(this::note);
            }
        }

        /** Too late to fail: the chains are whole without it, and the next anchors say as much. */
        private void note() {
            try {
                seals.ends().note(steps);
            } catch (UncheckedIOException failure) {
                LOG.log(Level.WARNING, "The end of an audit chain could not be noted", failure);
            }
        }
    }
}
