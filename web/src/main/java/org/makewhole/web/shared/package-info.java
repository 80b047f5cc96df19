/**
 * What every page of the web module is built of: who is looking at it, how amounts and dates are
 * written, how a form field is put together.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Amounts and dates are written by the language of the view, never by the language of the
 *       server. A date shown always spells its month, so that 3/4 cannot be read two ways.
 *   <li>A form field is a component and not a tag file, because only at rendering time is it known
 *       which input stands in it and which messages belong to it; label, hint and message are tied
 *       to the input for screen readers.
 *   <li>An amount typed by a person is read strictly by the rules of the language of the view. What
 *       could be read two ways is refused with an explanation and never guessed.
 *   <li>Tags are declared in {@code WEB-INF/makewhole.taglib.xml}; {@code docs/ui.md} shows how to
 *       use them.
 * </ul>
 */
package org.makewhole.web.shared;
