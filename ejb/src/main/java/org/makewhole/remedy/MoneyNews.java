package org.makewhole.remedy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.makewhole.casefile.CaseFactsChanged;
import org.makewhole.shared.tenancy.Tenancy;

/** Tells others that money of a case moved. */
@Dependent
class MoneyNews {
    @Inject private Event<CaseFactsChanged> factsChanged;
    @Inject private Event<MoneyPosted> posted;
    @Inject private Tenancy tenancy;

    void tell(long caseId) {
        posted.fire(new MoneyPosted(caseId));
        factsChanged.fire(new CaseFactsChanged(tenancy.findBound().orElseThrow()));
    }
}
