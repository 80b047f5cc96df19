package org.makewhole.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes each announcement that comes after its transaction has been stored. */
@ApplicationScoped
public class FactsWatch {
    private final List<Integer> stored = new CopyOnWriteArrayList<>();

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseFactsChanged changed) {
        stored.add(changed.organizationId());
    }

    /** How often facts of an organisation were stored. */
    public long stored(int organizationId) {
        return stored.stream().filter(id -> id == organizationId).count();
    }
}
