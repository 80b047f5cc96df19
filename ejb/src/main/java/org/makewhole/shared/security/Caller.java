package org.makewhole.shared.security;

import java.util.Optional;

/**
 * On whose behalf the code runs: a person, in one of their organisations.
 *
 * <p>Its text form {@code organizationId:accountId:sessionId} is the name of the container's
 * principal. It is trusted because only our own authentication mechanism makes such principals.
 *
 * @param organizationId the tenant
 * @param accountId the person
 * @param sessionId the session they are in; 0 for none
 */
public record Caller(int organizationId, long accountId, long sessionId) {
    private static final int PARTS = 3;

    /** A person outside any session. */
    public Caller(int organizationId, long accountId) {
        this(organizationId, accountId, 0);
    }

    /** The name that the container's principal gets. */
    public String principalName() {
        return organizationId + ":" + accountId + ":" + sessionId;
    }

    /** Reads a principal's name; empty for the anonymous caller and for foreign principals. */
    public static Optional<Caller> parse(String principalName) {
        if (principalName == null) {
            return Optional.empty();
        }
        String[] parts = principalName.split(":", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Caller(
                            Integer.parseInt(parts[0]),
                            Long.parseLong(parts[1]),
                            Long.parseLong(parts[2])));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
