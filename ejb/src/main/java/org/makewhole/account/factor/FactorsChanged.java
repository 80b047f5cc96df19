package org.makewhole.account.factor;

import java.util.Optional;
import org.makewhole.shared.security.Caller;

/**
 * Something happened to second factors in an organisation; fired within the transaction of the
 * change, in which that organisation is bound.
 *
 * @param accountId whose; empty for the rule of the whole organisation
 * @param actor who did it: the person themselves, be it before they are signed in, or an
 *     administrator
 * @param details in a few words, without names
 */
public record FactorsChanged(Kind kind, Optional<Long> accountId, Caller actor, String details) {

    /** What happened. */
    public enum Kind {
        ADDED,
        REMOVED,
        RECOVERY_CODES_RENEWED,
        RECOVERY_CODE_USED,
        RESET,
        RULE_CHANGED
    }
}
