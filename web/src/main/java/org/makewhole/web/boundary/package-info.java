/**
 * What holds for every request and every answer, whichever page it is: headers, the limits of what
 * is sent, error numbers, and reports of a broken content security policy.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Every answer has a content security policy. A page gets that of PrimeFaces, with a nonce;
 *       everything else gets one that allows nothing at all.
 *   <li>An error is written to the log once, here and not by the server, under a number that the
 *       error page shows. Paths are logged without their query, which may hold names.
 *   <li>A view that is no longer known is no fault of the server: it is answered 409, and the log
 *       has a line of it but no stack.
 *   <li>What is sent in with an unknown length is refused before anything reads it.
 * </ul>
 */
package org.makewhole.web.boundary;
