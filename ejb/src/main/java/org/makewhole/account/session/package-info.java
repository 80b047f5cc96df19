/**
 * Who is signed in where, and for how long.
 *
 * <p>Decisions taken here: the server's own session id carries fewer random bits than it should, so
 * a session is the server's session and a second cookie of 256 random bits together; the database
 * knows the hash of the cookie, and every request asks it. Hence a session that was ended, a closed
 * place and another role act on the very next request. A session serves one organisation; going to
 * another one begins a new session. Ended sessions are forgotten after ninety days.
 */
package org.makewhole.account.session;
