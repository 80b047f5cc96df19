/**
 * The rules of a pack as they are in force on the days of a claim.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A claim asks by day: what holds is the value in force then, with the overrides of the input
 *       laid over it, read once and kept.
 *   <li>{@link org.makewhole.wage.inforce.DayRules} say how a pack tells normal hours, overtime,
 *       nights and kinds of days apart; a pack without them finds overtime by the week.
 *   <li>{@link org.makewhole.wage.inforce.OwedPart} is what any rule adds to a pay period.
 * </ul>
 */
package org.makewhole.wage.inforce;
