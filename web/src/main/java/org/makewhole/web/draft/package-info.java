/**
 * Typed work survives what happens to a session: its end, a restart, a closed window.
 *
 * <p>Decisions taken here: a form that carries {@code data-draft} is kept by the script as it is
 * typed, every few seconds, without the page knowing of it; secrets, files and hidden fields never
 * are. What was kept is offered and never put back unasked. The page says whose it is, so that what
 * one person typed never ends with another who signs in to the same browser. What was sent is
 * thrown away once a page of the signed-in person comes in answer, and not before.
 */
package org.makewhole.web.draft;
