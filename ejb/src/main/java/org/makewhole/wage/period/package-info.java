/**
 * What one pay period earned, under the rules of a pack on its days.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Earnings are split into parts that add up: the minimum-wage floor, agreed wages above it,
 *       premiums, other pay. Payments are credited to them in this order by who asks.
 *   <li>Overtime is found by {@code workweek}, or, where the pack's rule of {@code
 *       multiplied-hours} says how days are told apart, by that (package {@code premium}).
 *   <li>The same code gives figures alone or figures with their arithmetic, so that the arithmetic
 *       of a line is only put together when somebody opens it.
 * </ul>
 */
package org.makewhole.wage.period;
