package org.makewhole.account.passkey;

import java.io.Serializable;

/**
 * This installation as browsers know it.
 *
 * @param id its host name without a port, to which passkeys are bound; never an IP address
 * @param origin scheme, host and port, from which answers must come
 */
public record RelyingParty(String id, String origin) implements Serializable {}
