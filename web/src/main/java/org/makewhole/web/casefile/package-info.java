/**
 * Home, the list of cases, and the page of one case.
 *
 * <p>Decisions taken here: lists are links (GET), so that a filter can be kept, sent and gone back
 * to; a list's amounts come in one query for the whole page of it.
 */
package org.makewhole.web.casefile;
