/**
 * Promises: what somebody has to do by a day after a case was won. Instalments, reinstatement,
 * papers given back, an apology, training; and our own look, after 30, 90 and 365 days, whether it
 * still holds.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0040-settlements-and-promises.md:
 *
 * <ul>
 *   <li>Money and other remedies are promises alike, so that one list shows what is due, overdue,
 *       broken and kept. Each that is open has a clock.
 *   <li>A payment is kept by what was paid, and broken by itself when its time is over. Everything
 *       else is kept or broken when a person has looked: until then it is overdue, not broken.
 *   <li>Each look is kept, with evidence and with who looked. A promise kept in part stays open.
 *   <li>A broken promise starts the clock of a next step ({@link
 *       org.makewhole.settlement.promise.NextAct}); that is a proposal of ours and no limit of law.
 * </ul>
 */
package org.makewhole.settlement.promise;
