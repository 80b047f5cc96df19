package org.makewhole.account.role;

import org.makewhole.account.Role;

/**
 * An administrator changed what a role may do; fired within the transaction of the change.
 *
 * @param details which rights were given and which were taken
 */
public record RoleChanged(Role role, String details) {}
