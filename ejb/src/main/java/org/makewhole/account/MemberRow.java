package org.makewhole.account;

import java.io.Serializable;

/**
 * A member as the administrator sees them.
 *
 * @param id of the membership
 * @param version to hand back with a change
 * @param accountId the person
 * @param active false for a member whose place was closed
 */
public record MemberRow(
        Long id,
        int version,
        Long accountId,
        String displayName,
        String email,
        Role role,
        boolean active)
        implements Serializable {}
