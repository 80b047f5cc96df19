/**
 * The agreed pay and the frame of an employment, as fields beside the sheets.
 *
 * <ul>
 *   <li>Terms are few and their problems stand beside them, so they are fields and no sheet (ADR
 *       28).
 *   <li>What few workers have, such as a casual loading, is folded away until somebody opens it or
 *       something stands in it.
 * </ul>
 */
package org.makewhole.web.timesheet.terms;
