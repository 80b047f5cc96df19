/**
 * People who sign in, and their place in an organisation.
 *
 * <p>Decisions taken here: an account is a person and belongs to no tenant; a membership ties it to
 * one with a role, and a role is a bundle of rights. Passwords are kept as Argon2id with a pepper
 * that never enters the database. The answer and the time for an unknown address equal those for a
 * wrong password.
 */
package org.makewhole.account;
