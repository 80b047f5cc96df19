/**
 * People who sign in, and their place in an organisation.
 *
 * <p>Decisions taken here: an account is a person and belongs to no tenant; a membership ties it to
 * one with a role, and a role is a bundle of rights. Passwords are kept as Argon2id with a pepper
 * that never enters the database. The answer and the time for an unknown address equal those for a
 * wrong password.
 *
 * <p>An administrator who adds a person cannot learn whether another organisation knows the
 * address: the answer is a start password either way, and the member bears the name typed here.
 * Where the account is new, the password is the account's; where it was made elsewhere, it opens
 * this membership alone. Whoever made an account may know its password, so no password given by one
 * organisation ever opens a place in another. A closed or changed place ends the sessions that
 * claim more, at their next request.
 */
package org.makewhole.account;
