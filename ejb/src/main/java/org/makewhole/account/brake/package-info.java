/**
 * The brake on guessing passwords.
 *
 * <p>Decisions taken here: tries are counted per account and origin, per origin, and per account
 * over all strangers; never in a way that keeps a person out of a browser or address from which
 * they signed in before, and never for good. Nobody is made to wait by a sleeping thread: a try
 * that comes too early is refused and says when to come again. Addresses of people and networks are
 * stored as keyed hashes, for a day.
 */
package org.makewhole.account.brake;
