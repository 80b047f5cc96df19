/**
 * Where somebody is signed in, and for which of their organisations.
 *
 * <p>Decisions taken here: going to another organisation ends the server's session with everything
 * in it and begins a new one, so that nothing of the first is left: no page, no bean, no state of a
 * form. A tab that still shows the first finds its page expired and changes nothing.
 */
package org.makewhole.web.session;
