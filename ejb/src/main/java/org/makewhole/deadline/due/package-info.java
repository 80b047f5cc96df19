/**
 * What is due: the open clocks of all cases that a person sees, in the order of their days.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The list is paged by place, not by number, and read from an index in its own order, so that
 *       its first page costs the same with a hundred clocks and with a hundred thousand.
 *   <li>What is a person's own, by the clock or by the case, is two questions with an index each;
 *       one question with an "or" would read the whole list.
 *   <li>Clocks whose end is not known stand last.
 * </ul>
 */
package org.makewhole.deadline.due;
