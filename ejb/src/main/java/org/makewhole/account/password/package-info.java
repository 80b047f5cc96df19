/**
 * Passwords: which may be chosen, and how they are kept.
 *
 * <p>Decisions taken here: length and a look at what people choose, no rules of composition;
 * Argon2id in native code with 128 MiB and three passes by default, a bound on how many are
 * calculated at once, a pepper that never enters the database, and new hashes at sign-in once the
 * settings change.
 */
package org.makewhole.account.password;
