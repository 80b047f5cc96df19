package org.makewhole.account.session;

import java.time.Duration;

/**
 * A session that has just begun.
 *
 * @param token 256 random bits for the cookie; known to the browser alone, the platform keeps a
 *     hash
 * @param idle how long it lives without a request
 */
public record BegunSession(long id, String token, Duration idle) {}
