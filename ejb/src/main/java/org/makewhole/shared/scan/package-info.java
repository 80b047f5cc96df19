/**
 * Asks a virus scanner about files that people send in.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The scanner is ClamAV's daemon, on this machine or in the operator's own network: no file
 *       ever leaves for a third party.
 *   <li>A class of our own speaks its protocol (INSTREAM, clamd(8)). It is one command; the client
 *       libraries that exist are not kept up or bring a language runtime of their own.
 *   <li>Without a scanner configured nothing is asked. With one, a file about which it gave no
 *       answer is neither taken nor refused: its owner holds it and asks again.
 * </ul>
 */
package org.makewhole.shared.scan;
