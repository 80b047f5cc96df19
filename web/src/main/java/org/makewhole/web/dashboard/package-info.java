/**
 * The dashboard page and its exports.
 *
 * <p>Decisions taken here: the whole state of the page stands in its link, so that it can be kept
 * and sent; what cannot be read in such a link is taken as not given. Every chart stands beside a
 * table that says the same, and the export has the words of the page.
 */
package org.makewhole.web.dashboard;
