package org.makewhole.consent;

import jakarta.persistence.Query;
import java.time.Instant;

/**
 * The condition under which a consent counts, in JPQL: written here only. Every use that needs one
 * carries it in its own query.
 */
public final class LiveConsent {
    private LiveConsent() {}

    /**
     * True for a case whose worker lets this viewer, a guest, see it; and for a case that names no
     * worker.
     *
     * @param alias of the case in the query
     * @param viewer the parameter that holds the account, with its colon
     */
    public static String ofGuest(String alias, String viewer) {
        return "("
                + alias
                + ".workerId IS NULL OR EXISTS (SELECT agreed.id FROM Consent agreed WHERE"
                + " agreed.workerId = "
                + alias
                + ".workerId AND agreed.purpose ="
                + " org.makewhole.consent.ConsentPurpose.OUTSIDE_LAWYER AND agreed.extent ="
                + " org.makewhole.consent.ConsentExtent.WHOLE_CASE AND (agreed.caseId IS NULL OR"
                + " agreed.caseId = "
                + alias
                + ".id) AND (agreed.recipientId IS NULL OR agreed.recipientId = "
                + viewer
                + ") AND "
                + live("agreed")
                + "))";
    }

    /** Neither expired nor taken back. */
    static String live(String consent) {
        return consent
                + ".until > :consentNow AND NOT EXISTS (SELECT gone.id FROM ConsentWithdrawal gone"
                + " WHERE gone.consentId = "
                + consent
                + ".id)";
    }

    /** Binds the moment and returns the query. */
    public static <Q extends Query> Q bind(Q query) {
        query.setParameter("consentNow", Instant.now());
        return query;
    }
}
