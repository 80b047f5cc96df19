package org.makewhole.singlesignon;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.makewhole.shared.security.Recent;

/**
 * A sign-in that was sent to a provider, kept in the browser's session until it comes back. It
 * serves once.
 *
 * @param code of the organisation, for the way back to its page
 * @param returnTo where the provider sends the browser back to
 * @param state ties the answer to this browser (RFC 6749, 10.12)
 * @param nonce ties the id token to this attempt (OpenID Connect Core 1.0, 3.1.2.1)
 * @param verifier proves that the code is redeemed by whoever asked for it (RFC 7636)
 * @param account whose proof is asked for once more (step-up); null for a sign-in
 * @param begunAt when the browser was sent away
 */
public record SignOnAttempt(
        int organizationId,
        String code,
        URI returnTo,
        String state,
        String nonce,
        String verifier,
        Long account,
        Instant begunAt)
        implements Serializable {

    /** As long as a person may need at the provider. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    boolean isOver(Instant now) {
        return !Recent.is(begunAt, PATIENCE, now);
    }

    /** Never with the secrets in it. */
    @Override
    public String toString() {
        return code + " " + begunAt;
    }
}
