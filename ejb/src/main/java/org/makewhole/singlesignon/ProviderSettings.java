package org.makewhole.singlesignon;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What an administrator says of the organisation's provider.
 *
 * @param issuer its identifier, a URL; {@code /.well-known/openid-configuration} is found below it
 * @param clientId the name under which the provider knows MakeWhole
 * @param clientSecret the secret that goes with it; empty to keep the one that is stored
 * @param active whether people may sign in by it
 */
public record ProviderSettings(
        @NotBlank @Size(max = 300) String issuer,
        @NotBlank @Size(max = 200) String clientId,
        @Size(max = 500) String clientSecret,
        boolean active) {

    /** Never with the secret in it. */
    @Override
    public String toString() {
        return issuer + " " + clientId + " " + active;
    }
}
