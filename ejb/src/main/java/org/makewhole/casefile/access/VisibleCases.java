package org.makewhole.casefile.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import java.time.Instant;
import org.makewhole.consent.LiveConsent;
import org.makewhole.shared.security.CurrentCaller;

/**
 * The condition under which the caller sees a case. Every query that returns, counts or sums what
 * stands in cases carries it; it is written here only.
 */
@ApplicationScoped
public class VisibleCases {
    private static final String NOTHING = "1 = 0";

    @Inject private CurrentCaller caller;

    /**
     * A JPQL condition, in brackets; {@link #bind} gives its parameters.
     *
     * @param alias of the case in the query
     */
    public String condition(String alias) {
        Sight sight = sight();
        if (sight.kinds().isEmpty()) {
            return NOTHING;
        }
        String named =
                "EXISTS (SELECT viewerAccess.id FROM CaseAccess viewerAccess"
                        + " WHERE viewerAccess.caseId = "
                        + alias
                        + ".id AND viewerAccess.accountId = :viewer"
                        + " AND viewerAccess.kind IN :viewerKinds"
                        + " AND viewerAccess.until > :viewerNow"
                        + (isGuest(sight)
                                ? " AND (viewerAccess.kind <> org.makewhole.casefile.access"
                                        + ".AccessKind.GUEST OR "
                                        + LiveConsent.ofGuest(alias, ":viewer")
                                        + ")"
                                : "")
                        + ")";
        return sight.openTo().isEmpty()
                ? named
                : "(" + alias + ".visibility IN :viewerOpenTo OR " + named + ")";
    }

    /** Binds the parameters of {@link #condition} and returns the query. */
    public <Q extends Query> Q bind(Q query) {
        Sight sight = sight();
        if (!sight.kinds().isEmpty()) {
            query.setParameter("viewer", caller.get().accountId());
            query.setParameter("viewerKinds", sight.kinds());
            query.setParameter("viewerNow", Instant.now());
        }
        if (isGuest(sight)) {
            LiveConsent.bind(query);
        }
        if (!sight.openTo().isEmpty()) {
            query.setParameter("viewerOpenTo", sight.openTo());
        }
        return query;
    }

    /** A guest sees a case by the worker's consent, which counts or not at this very moment. */
    private static boolean isGuest(Sight sight) {
        return sight.kinds().contains(AccessKind.GUEST);
    }

    private Sight sight() {
        return Sight.of(caller::holds);
    }
}
