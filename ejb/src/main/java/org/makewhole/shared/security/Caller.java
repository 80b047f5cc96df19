package org.makewhole.shared.security;

import java.util.Optional;

/**
 * On whose behalf the code runs: a person, in one of their organisations.
 *
 * <p>Its text form {@code organizationId:accountId} is the name of the container's principal. It is
 * trusted because only our own identity store makes such principals.
 *
 * @param organizationId the tenant
 * @param accountId the person
 */
public record Caller(int organizationId, long accountId) {

    /** The name that the container's principal gets. */
    public String principalName() {
        return organizationId + ":" + accountId;
    }

    /** Reads a principal's name; empty for the anonymous caller and for foreign principals. */
    public static Optional<Caller> parse(String principalName) {
        if (principalName == null) {
            return Optional.empty();
        }
        String[] parts = principalName.split(":", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Caller(Integer.parseInt(parts[0]), Long.parseLong(parts[1])));
        } catch (NumberFormatException notOurs) {
            return Optional.empty();
        }
    }
}
