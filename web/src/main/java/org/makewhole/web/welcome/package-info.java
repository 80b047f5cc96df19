/**
 * The pages for whoever comes with a link or asks for one: an invitation, a forgotten password.
 *
 * <p>Decisions taken here: a link is used by a form and never by opening it, as mail programs open
 * links ahead of people. The page for an invitation always offers both ways, to choose a password
 * and to use the one a person has, so that it does not tell whether the address is known elsewhere.
 * Asking for a link is answered alike for every address.
 */
package org.makewhole.web.welcome;
