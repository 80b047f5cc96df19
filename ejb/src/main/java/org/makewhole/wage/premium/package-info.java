/**
 * What comes on top of the agreed wages of a week: overtime and special days at multiples, holidays
 * by the earnings before them, long days, missed breaks.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>What a multiple pays and the agreed wages hold already is taken off; hours that a salary
 *       does not cover are paid here in whole.
 *   <li>Hours are sorted by kind of day first ({@link org.makewhole.wage.premium.DayMultiples}) and
 *       paid by kind afterwards, so that one line of a claim is one kind of day.
 * </ul>
 */
package org.makewhole.wage.premium;
