package org.makewhole.account.password;

/**
 * A person has another password from now on; fired within the transaction of the change. Whoever
 * holds a session by the old one loses it.
 *
 * @param accountId the person
 * @param keptSessionId the session in which they changed it themselves; 0 for none
 * @param organizationId the one organisation that it opens, while the person has others; null when
 *     it concerns all of theirs
 */
public record PasswordChanged(long accountId, long keptSessionId, Integer organizationId) {

    /** Whether what the person has elsewhere stays as it is. */
    public boolean isOfOneOrganization() {
        return organizationId != null;
    }
}
