package org.makewhole.dashboard.refresh;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.makewhole.casefile.CaseFactsChanged;

/**
 * The organisations whose figures are behind their cases. A set, because ten thousand changes of
 * one import ask for one refresh; not an EJB, because the thread of a caseworker must never wait
 * here.
 */
@ApplicationScoped
class StaleFigures {
    private final Set<Integer> organizations = ConcurrentHashMap.newKeySet();

    void note(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseFactsChanged change) {
        organizations.add(change.organizationId());
    }

    void note(Collection<Integer> organizationIds) {
        organizations.addAll(organizationIds);
    }

    /**
     * Takes them all out, before their figures are read, so that a change during the refresh puts
     * its organisation in again.
     */
    List<Integer> drain() {
        List<Integer> taken = List.copyOf(organizations);
        taken.forEach(organizations::remove);
        return taken;
    }
}
