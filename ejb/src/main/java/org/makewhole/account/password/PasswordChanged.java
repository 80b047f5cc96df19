package org.makewhole.account.password;

/**
 * A person has another password from now on; fired within the transaction of the change. Whoever
 * holds a session by the old one loses it.
 *
 * @param accountId the person
 * @param keptSessionId the session in which they changed it themselves; 0 for none
 */
public record PasswordChanged(long accountId, long keptSessionId) {}
