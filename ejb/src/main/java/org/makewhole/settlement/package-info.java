/**
 * Settlements and orders: one sum, or an amount for each claimant, divided by a rule and paid at
 * once or in instalments.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0040-settlements-and-promises.md:
 *
 * <ul>
 *   <li>It begins as a draft. A settlement comes into force when every claimant who gets something
 *       has approved it; an order does not ask them. Then the amounts are posted for each claimant,
 *       as agreed or as awarded, and divided among the violations as what was computed for them.
 *   <li>What is in force is never changed: it is taken back, which reverses its postings and
 *       releases its promises, and another one is drawn up.
 *   <li>An approval is of an amount: another division asks those anew whose share it changes.
 *   <li>What follows from a default is part of the terms ({@link
 *       org.makewhole.settlement.DefaultRule}) and happens by itself.
 * </ul>
 */
package org.makewhole.settlement;
