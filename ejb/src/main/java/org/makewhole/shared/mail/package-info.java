/**
 * Mail to people who use the platform.
 *
 * <p>Decisions taken here: plain text to one person, by the operator's own server and by no other;
 * TLS is required unless the settings say otherwise; no address and no text reaches the log.
 * Without a server nothing is sent, and the features show what they would have sent to whoever may
 * see it.
 */
package org.makewhole.shared.mail;
