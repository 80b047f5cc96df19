package org.makewhole.account;

import java.time.ZoneId;

/**
 * The signed-in person as the pages greet them.
 *
 * @param language BCP 47 tag
 * @param zone of the organisation
 */
public record Profile(
        String displayName,
        String email,
        String language,
        Role role,
        String organizationName,
        ZoneId zone) {}
