/**
 * Signing in and out, and the person's own settings.
 *
 * <p>Decisions taken here: a small authentication mechanism of our own and an identity store whose
 * groups are the rights; the session gets a new id at sign-in; only a POST signs out.
 */
package org.makewhole.web.account;
