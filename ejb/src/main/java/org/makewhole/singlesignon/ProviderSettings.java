package org.makewhole.singlesignon;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an administrator says of the organisation's provider.
 *
 * @param issuer its identifier, a URL; {@code /.well-known/openid-configuration} is found below it
 * @param clientId the name under which the provider knows MakeWhole
 * @param clientSecret the secret that goes with it; empty to keep the one that is stored
 * @param secondFactor what the provider calls a sign-in with a second factor: values of {@code acr}
 *     (OpenID Connect Core 1.0, 2), separated by spaces; null or empty when none counts as one
 * @param active whether people may sign in by it
 */
public record ProviderSettings(
        @NotBlank @Size(max = 300) String issuer,
        @NotBlank @Size(max = 200) String clientId,
        @Size(max = 500) String clientSecret,
        @Size(max = 200) @Pattern(regexp = "[\\x20-\\x7e]*") String secondFactor,
        boolean active) {

    /** Each value of {@link #secondFactor} once. */
    List<String> secondFactorContexts() {
        return Stream.of((secondFactor == null ? "" : secondFactor).split(" "))
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }

    /** Never with the secret in it. */
    @Override
    public String toString() {
        return issuer + " " + clientId + " " + active;
    }
}
