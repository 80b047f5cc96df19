package org.makewhole.account.factor;

import java.util.Optional;

/**
 * Something happened to second factors in an organisation; fired within the transaction of the
 * change, in which that organisation is bound.
 *
 * @param accountId whose; empty for the rule of the whole organisation
 * @param actorId who did it: the person themselves, or an administrator
 * @param details in a few words, without names
 */
public record FactorsChanged(Kind kind, Optional<Long> accountId, long actorId, String details) {

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
