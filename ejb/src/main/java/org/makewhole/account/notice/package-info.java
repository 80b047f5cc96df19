/**
 * Telling people by mail what happened to their access, so that they notice what they did not do.
 *
 * <p>Decisions taken here: whoever changes what proves a person leaves them no choice whether to be
 * told. The mail names neither an organisation nor what is done there, and holds no link that signs
 * in. It is written in the transaction of the change and goes out only when that succeeded. Where
 * no mail server is set, the audit trail tells alone.
 */
package org.makewhole.account.notice;
