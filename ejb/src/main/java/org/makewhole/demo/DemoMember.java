package org.makewhole.demo;

import org.makewhole.account.Role;
import org.makewhole.shared.security.Permission;

/**
 * A person who can sign in.
 *
 * @param language BCP 47 tag
 */
record DemoMember(String email, String name, Role role, String language) {

    /** May open a case. */
    boolean opens() {
        return role.permissions().contains(Permission.CASE_WRITE);
    }

    /** May carry a case to its end, money included. */
    boolean carries() {
        return opens() && role.permissions().contains(Permission.MONEY_POST);
    }
}
