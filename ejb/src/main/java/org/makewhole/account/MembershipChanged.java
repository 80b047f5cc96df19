package org.makewhole.account;

/**
 * Something happened to a person's place in the caller's organisation; fired within the transaction
 * of the change.
 *
 * @param role the role they hold now
 * @param details before and after in a few words, without names
 */
public record MembershipChanged(Kind kind, Long membershipId, Role role, String details) {

    /** What happened. */
    public enum Kind {
        ADDED,
        ROLE_CHANGED,
        CLOSED,
        REOPENED
    }
}
