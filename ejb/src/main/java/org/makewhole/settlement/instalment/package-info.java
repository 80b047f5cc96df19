/**
 * Payments of settlements and orders against what was received, and what follows when one is not
 * made.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0040-settlements-and-promises.md: money that
 * was received since a settlement is in force meets its payments in the order of their days,
 * whatever it was meant for, unless somebody named it for one settlement
 * (docs/adr/0047-money-of-a-case.md); a payment is met on the day on which the last of it was
 * received, not on which that was noted. So a late note of a timely payment takes a default back by
 * itself. A payment that is taken back opens what it met.
 */
package org.makewhole.settlement.instalment;
