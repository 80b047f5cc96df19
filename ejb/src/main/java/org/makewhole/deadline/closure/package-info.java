/**
 * The days on which an organisation is closed beyond public holidays.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>They count for limits of agreements and of the organisation's own: a court does not close
 *       because a union does.
 *   <li>A clock keeps the closures by which it was computed. One that is changed later moves no
 *       clock by itself: it is recomputed by a person, who sees before and after.
 * </ul>
 */
package org.makewhole.deadline.closure;
