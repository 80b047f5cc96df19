/**
 * The files of a case in the browser.
 *
 * <p>Decisions taken here: each file is sent by itself, so that one that is refused or broken off
 * takes no other with it and its progress can be shown; the request is kept in memory until it is
 * encrypted. A file goes out as an attachment under a policy that runs nothing, whatever it is.
 */
package org.makewhole.web.evidence;
