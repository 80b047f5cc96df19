package org.makewhole.singlesignon;

/**
 * The organisation's provider as its administrator sees it: without the secret.
 *
 * @param version for the next change
 */
public record ProviderRow(int version, String issuer, String clientId, boolean active) {

    static ProviderRow of(IdentityProvider provider) {
        return new ProviderRow(
                provider.getVersion(),
                provider.getIssuer().toString(),
                provider.getClientId(),
                provider.isActive());
    }
}
