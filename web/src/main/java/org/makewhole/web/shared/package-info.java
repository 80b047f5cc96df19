/**
 * What every page uses: the viewer, texts, formats, error handling, response headers.
 *
 * <p>Decisions taken here: one locale per session, kept on the account; formats follow it.
 */
package org.makewhole.web.shared;
