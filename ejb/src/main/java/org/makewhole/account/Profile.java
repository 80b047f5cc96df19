package org.makewhole.account;

/**
 * The signed-in person as the pages greet them.
 *
 * @param language BCP 47 tag
 */
public record Profile(
        String displayName, String email, String language, Role role, String organizationName) {}
