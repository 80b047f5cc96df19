/**
 * Passkeys: W3C Web Authentication by way of WebAuthn4J.
 *
 * <p>Decisions taken here (docs/adr/0015-second-factors.md): the device always checks the person,
 * so that a passkey is two factors in one, and keeps the key discoverable, so that it signs in
 * without an address. The name under which a device knows a person is random but for the number of
 * the organisation: an answer without an address is looked up behind the wall of that organisation
 * and nowhere else. No attestation is asked: what device somebody has is nobody's business.
 */
package org.makewhole.account.passkey;
