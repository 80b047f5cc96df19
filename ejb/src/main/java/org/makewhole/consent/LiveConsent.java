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
     * True for a case in which every claimant lets this viewer, a guest, see it: the first one,
     * those with claims of their own beside them, the grievors of a group; and for a case that
     * names nobody. Who has left a group or was forgotten is asked no more.
     *
     * @param alias of the case in the query
     * @param viewer the parameter that holds the account, with its colon
     */
    public static String ofGuest(String alias, String viewer) {
        return "("
                + alias
                + ".workerId IS NULL OR "
                + given("firstAgreed", alias + ".workerId", alias, viewer)
                + ") AND NOT EXISTS (SELECT silentClaim.id FROM WageClaim silentClaim"
                + " WHERE silentClaim.caseId = "
                + alias
                + ".id AND silentClaim.workerId IS NOT NULL AND NOT "
                + given("claimAgreed", "silentClaim.workerId", alias, viewer)
                + ") AND NOT EXISTS (SELECT silentGrievor.id FROM Grievor silentGrievor,"
                + " Worker silentWorker WHERE silentGrievor.caseId = "
                + alias
                + ".id AND silentGrievor.leftOn IS NULL"
                + " AND silentWorker.id = silentGrievor.workerId"
                + " AND silentWorker.erasedOn IS NULL AND NOT "
                + given("grievorAgreed", "silentGrievor.workerId", alias, viewer)
                + ")";
    }

    private static String given(String consent, String worker, String alias, String viewer) {
        return ("EXISTS (SELECT %1$s.id FROM Consent %1$s WHERE %1$s.workerId = %2$s"
                        + " AND %1$s.purpose = org.makewhole.consent.ConsentPurpose.OUTSIDE_LAWYER"
                        + " AND %1$s.extent = org.makewhole.consent.ConsentExtent.WHOLE_CASE"
                        + " AND (%1$s.caseId IS NULL OR %1$s.caseId = %3$s.id)"
                        + " AND (%1$s.recipientId IS NULL OR %1$s.recipientId = %4$s) AND %5$s)")
                .formatted(consent, worker, alias, viewer, live(consent));
    }

    /** Neither expired nor taken back. */
    static String live(String consent) {
        return ("%1$s.until > :consentNow AND NOT EXISTS (SELECT %1$sGone.id"
                        + " FROM ConsentWithdrawal %1$sGone WHERE %1$sGone.consentId = %1$s.id)")
                .formatted(consent);
    }

    /** Binds the moment and returns the query. */
    public static <Q extends Query> Q bind(Q query) {
        query.setParameter("consentNow", Instant.now());
        return query;
    }
}
