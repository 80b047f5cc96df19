/**
 * What is owed over the time of an employment: the parts of its pay periods less what was paid,
 * what is due beside them, damages and penalties, interest, limitation of each payday in each
 * forum, gaps in the evidence and a range where hours are estimated.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Each pay period stands alone: what was paid for it is credited to its parts in their order,
 *       so that no amount is claimed twice and none is negative. An excess is shown, never carried
 *       over.
 *   <li>What was taken from the worker is not made good by pay for hours.
 *   <li>The claim is computed for the middle of an estimate; the totals of the other two are its
 *       range.
 * </ul>
 */
package org.makewhole.wage.owed;
