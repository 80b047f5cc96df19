package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Runs work in a transaction that neither shares the caller's fate nor waits for it. */
@ApplicationScoped
class OwnTransaction {

    @Transactional(TxType.REQUIRES_NEW)
    public void run(Runnable work) {
        work.run();
    }
}
