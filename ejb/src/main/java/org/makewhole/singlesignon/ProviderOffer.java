package org.makewhole.singlesignon;

/**
 * What somebody who is not signed in may know of an organisation that signs in by a provider.
 *
 * @param code the organisation's short code
 * @param host of the provider, so that people see where they will be sent
 */
public record ProviderOffer(int organizationId, String code, String host) {}
