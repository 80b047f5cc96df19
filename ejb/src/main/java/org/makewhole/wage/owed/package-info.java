/**
 * What is owed over the time of an employment: week by week from terms, work and payments, with
 * damages, interest, limitation, gaps in the evidence and a range where hours are estimated.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Each week stands alone. Its earnings are split into parts that add up (minimum-wage floor,
 *       agreed wages above it, premium, other pay), and what was paid for the week is credited to
 *       them in this order, so that no amount is claimed twice and none is negative.
 *   <li>A payment for a longer period is spread over its days; the last week takes the cents that
 *       are left.
 *   <li>Daily limits, spread of hours and changes of terms within a week count only where the hours
 *       of the days are known.
 *   <li>An estimate carries a lowest and a highest number of hours. The claim is computed for the
 *       middle one, and the totals of the other two are its range.
 * </ul>
 */
package org.makewhole.wage.owed;
