/**
 * Pages of the second factors: one's own, the second step of a sign-in, what the organisation
 * requires.
 *
 * <p>Decisions taken here: recovery codes and the key of an app are shown in the answer that makes
 * them and kept in no session; a QR code is drawn by the page itself. A question to a device stays
 * in the state of its page on the server and is forgotten with its first answer. The script that
 * speaks with the device is a file, driven by data attributes.
 */
package org.makewhole.web.account.factor;
