/**
 * Computes when a time limit ends, and says how in words.
 *
 * <p>{@link org.makewhole.deadline.count.DeadlineCount} takes a rule and the facts of a case and
 * answers a value: the day, the instant, each step with its reason, and what is doubtful about it.
 * Nothing is stored or asked for here, so that the same facts always have the same answer.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Order of the steps: receipt, counting, standing still, what is left after it, extension,
 *       the least number of working days, the maximum, the day of rest, the time of day.
 *   <li>Time that stands still is made up day by day, in working days where those are counted; two
 *       suspensions of the same day count once.
 *   <li>A day agreed between the parties is taken as it is written: it does not move for a day of
 *       rest.
 *   <li>What somebody sets by hand stands beside what was computed, which stays.
 *   <li>What cannot be known is not guessed: a suspension without an end, or a body whose sessions
 *       are not given, leaves the clock without a day.
 * </ul>
 */
package org.makewhole.deadline.count;
