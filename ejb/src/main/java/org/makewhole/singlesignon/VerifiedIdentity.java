package org.makewhole.singlesignon;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a checked id token says.
 *
 * @param subject the provider's identifier of the person, never given to anybody else
 * @param email the address, only where the provider has verified it
 * @param authenticatedAt when the person showed the provider who they are; empty if it does not say
 * @param context in what way they showed it ({@code acr}); empty if it does not say
 */
record VerifiedIdentity(
        URI issuer,
        String subject,
        Optional<String> email,
        Optional<Instant> authenticatedAt,
        Optional<String> context) {}
