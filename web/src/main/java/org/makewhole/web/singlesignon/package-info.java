/**
 * Signing in by the organisation's own provider: the page on which people choose it, the way there
 * and back, and the administrator's page.
 *
 * <p>Decisions taken here: the browser is sent to the provider by a link and never by a form,
 * because the content security policy lets forms lead nowhere but here; whatever goes wrong ends on
 * the page of the organisation with a word on what to do, and the way by password stays open.
 */
package org.makewhole.web.singlesignon;
