package org.makewhole.account.passkey;

/**
 * Whose passkey it is, as their device lists it.
 *
 * @param name the person's address
 * @param displayName the organisation, since one person may have a passkey in several
 */
public record PasskeyOwner(String name, String displayName) {}
