package org.makewhole.account.role;

import java.io.Serializable;
import java.util.Set;
import org.makewhole.account.Role;

/**
 * A role as the administrator sees it.
 *
 * @param version to hand back with a change; 0 where the role is as it shipped
 * @param rights what it may do here
 * @param adjusted true where the organisation changed what it shipped with
 * @param adjustable true where the caller may change it
 */
public record RoleRow(
        Role role, int version, Set<String> rights, boolean adjusted, boolean adjustable)
        implements Serializable {}
