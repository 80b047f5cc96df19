/**
 * The face of what is due: the list, the home page, the sheet of a week, the calendar link, closed
 * days, and money about to be lost.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The state of the list stands in its link, so that it can be kept, sent and gone back to.
 *   <li>A calendar link is shown once, when it is made: only its hash is kept.
 *   <li>A calendar that asks with a link that opens nothing gets "not found", whatever the reason.
 *   <li>The sheet is a page to be printed, and a file for those who take files out.
 * </ul>
 */
package org.makewhole.web.deadline.due;
