/**
 * The way in, whatever proves the person.
 *
 * <p>Decisions taken here: a proof (password, passkey, single sign-on) yields a {@link
 * org.makewhole.account.signin.ProvenPerson}; every {@link org.makewhole.account.signin.SignInStep}
 * may demand more; only then {@code org.makewhole.account.session.SessionService.begin} makes a
 * session. There is no second way to a session.
 */
package org.makewhole.account.signin;
