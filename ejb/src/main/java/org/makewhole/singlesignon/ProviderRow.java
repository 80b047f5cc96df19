package org.makewhole.singlesignon;

/**
 * The organisation's provider as its administrator sees it: without the secret.
 *
 * @param version for the next change
 * @param secondFactor as in {@link ProviderSettings}
 */
public record ProviderRow(
        int version, String issuer, String clientId, String secondFactor, boolean active) {

    static ProviderRow of(IdentityProvider provider) {
        return new ProviderRow(
                provider.getVersion(),
                provider.getIssuer().toString(),
                provider.getClientId(),
                String.join(" ", provider.getSecondFactorContexts()),
                provider.isActive());
    }
}
