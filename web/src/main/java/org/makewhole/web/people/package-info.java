/**
 * The people of the organisation, for its administrator.
 *
 * <p>Decisions taken here: one page lists, one adds, one changes a single member, so that each
 * works on a narrow screen and asks before it closes a place. The start password lives as long as
 * the response that shows it: it stands in no session, no address and no message that a redirect
 * keeps.
 */
package org.makewhole.web.people;
