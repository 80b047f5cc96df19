/**
 * Showing once more who one is, before what a stolen session must not do.
 *
 * <p>Decisions taken here: a service marks such a method with {@link
 * org.makewhole.shared.security.StepUp} and nothing else; the interceptor asks when the session was
 * last proven and refuses after five minutes. What has to be shown is what the person signs in
 * with: a passkey alone, or the password with a code where they have an app, or the password. A
 * fresh sign-in counts.
 */
package org.makewhole.account.stepup;
