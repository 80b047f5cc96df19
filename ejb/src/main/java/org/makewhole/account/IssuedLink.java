package org.makewhole.account;

import java.time.Instant;

/**
 * A link that was made for a member.
 *
 * @param token to hand over, seen this once; null when it went to the member by mail
 * @param expiresAt until when it can be used
 */
public record IssuedLink(LinkPurpose purpose, String token, Instant expiresAt) {

    /** True when nobody but the member has it. */
    public boolean mailed() {
        return token == null;
    }
}
