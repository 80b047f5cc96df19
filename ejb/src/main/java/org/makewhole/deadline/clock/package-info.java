/**
 * Clocks that are kept on cases: entered by a rule, recomputed when a fact changes, looked at by a
 * second person where much hangs on them, and closed as met, missed or withdrawn.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0031-clocks-on-cases.md:
 *
 * <ul>
 *   <li>A clock keeps its rule, its facts and its computation as values. What ships later changes
 *       no clock; a person recomputes it and sees before and after.
 *   <li>Every change of a fact is one {@link org.makewhole.deadline.clock.FactChange}, shown by
 *       {@link org.makewhole.deadline.clock.ClockService#preview} before it is saved.
 *   <li>What happened to a clock stands in an append-only history with before and after.
 *   <li>A clock on which the claim hangs counts as unconfirmed until somebody else than who changed
 *       it last has looked at it.
 *   <li>That a clock ran out is told once ({@link org.makewhole.deadline.clock.ClockRanOut}); that
 *       it was missed is for a person, or for the feature whose clock it is, to say.
 * </ul>
 */
package org.makewhole.deadline.clock;
