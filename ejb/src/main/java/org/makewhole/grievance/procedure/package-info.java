/**
 * How a grievance goes through the steps of its agreement: plain Java over what was entered.
 *
 * <p>Decisions taken here: nothing is stored of where a grievance stands. A {@link
 * org.makewhole.grievance.procedure.Course} follows from the agreement's steps, from what happened
 * on which day, and from today, so that an employer's silence moves a grievance on the day itself
 * with no job that could fail, and an entry that was wrong leaves no trace when it is struck out.
 * Days are counted by {@code org.makewhole.deadline.count}. An extension counts for one side's
 * limit at one step.
 */
package org.makewhole.grievance.procedure;
