package org.makewhole.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFactsChanged;
import org.makewhole.shared.tenancy.Tenancy;

/** Tells other features that the money of a case changed; for timers too. */
@Dependent
class MoneyNews {
    @Inject private Event<CaseFactsChanged> factsChanged;
    @Inject private Event<MoneyPosted> posted;
    @Inject private Event<PostingReversing> reversing;
    @Inject private Tenancy tenancy;

    /**
     * Asks whether a posting may be taken back by hand.
     *
     * @throws org.makewhole.shared.error.BusinessException of the feature that it belongs to
     */
    void ask(long postingId) {
        reversing.fire(new PostingReversing(postingId));
    }

    void tell(long caseId, Author author) {
        factsChanged.fire(new CaseFactsChanged(tenancy.findBound().orElseThrow()));
        posted.fire(new MoneyPosted(caseId, author));
    }
}
