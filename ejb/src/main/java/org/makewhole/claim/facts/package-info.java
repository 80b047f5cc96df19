/**
 * What a worker says about an employment: terms over time, work at the grain that is remembered,
 * other pay, payments, and what the worker claims.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The facts are one document per claimant, in the very form that docs/wage-engine.md gives to
 *       a claim, plus what the engine does not ask for: on which evidence an entry rests. So what
 *       is stored can be handed to the command of the engine and checked without this product, and
 *       a field that the engine learns needs no migration.
 *   <li>The records hold missing and wrong values as people type them. {@link
 *       org.makewhole.claim.facts.FactsCheck} says what is wrong, all of it at once and as data:
 *       where ({@code work[3].hours}) and what.
 *   <li>Amounts and hours are decimals, in JSON too; nothing passes through binary fractions.
 * </ul>
 */
package org.makewhole.claim.facts;
