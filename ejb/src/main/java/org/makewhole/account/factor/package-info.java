/**
 * What a person shows beside their password: a code of an authenticator app, a passkey, a recovery
 * code.
 *
 * <p>Decisions taken here (docs/adr/0015-second-factors.md): a factor belongs to the person's place
 * in one organisation and not to the account. Whoever made an account may know its password and
 * could enrol a device of their own; it must open nothing in another organisation. So an
 * administrator can take a member's factors away without touching what they have elsewhere.
 *
 * <p>An authenticator app's key is encrypted with the organisation's key and bound to its row; a
 * code is taken once. A recovery code has 120 random bits and is kept as a hash. A passkey is two
 * factors in one, since the device checks the person: it signs in alone.
 */
package org.makewhole.account.factor;
