/**
 * The clocks of unpaid paydays: one for each case and forum, due on the last day of the payday that
 * expires first.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A claim of two years has a hundred paydays in two or three forums. One clock for each would
 *       drown all others; one for each forum says what has to be done next, and moves on when a
 *       payday is lost or the calculation changes. Its history keeps what it was due for before.
 *   <li>The last day is the one that the wage engine worked out with the rule pack; it is not
 *       counted a second time.
 *   <li>Who files somewhere closes that clock as met. What it guarded is then no longer counted as
 *       about to be lost.
 *   <li>When nothing is left that could still be claimed, the clock stays open and overdue: that it
 *       was missed, and who was told, is for a person to say.
 * </ul>
 */
package org.makewhole.deadline.payday;
