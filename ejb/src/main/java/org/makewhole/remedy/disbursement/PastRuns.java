package org.makewhole.remedy.disbursement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.makewhole.audit.Author;

/**
 * Stores runs of payouts that lie in the past, for an organisation that is being founded. It asks
 * for no right, because nobody is signed in then: its callers are listed in the architecture test.
 */
@Dependent
public class PastRuns {
    @Inject private Disbursements disbursements;
    @Inject private DisbursementBook book;

    /** Puts payouts together, to be released by somebody else. */
    public DisbursementRun open(List<Disbursement> payouts, Author author, Instant at) {
        DisbursementRun run = new DisbursementRun(payouts.size(), author, at);
        disbursements.add(run);
        disbursements.flush();
        payouts.forEach(one -> one.join(run));
        return run;
    }

    /** Pays all of a run. */
    public void pay(
            DisbursementRun run,
            List<Disbursement> payouts,
            Release how,
            Author author,
            Instant at) {
        run.release(how.means(), author, at);
        payouts.forEach(one -> book.release(one, how, author, at));
        run.end(at);
    }
}
