/**
 * Wage claims: what each claimant of a case says, what was calculated from it, and which
 * calculation holds.
 *
 * <p>Decisions taken here (docs/adr/0027-claims.md):
 *
 * <ul>
 *   <li>The facts of a claim are one sealed document, not tables: they are read and written as a
 *       whole, nothing in them is searched for, and hours are as telling as names.
 *   <li>A calculation is a value: question, pack version and answer are stored whole and never
 *       changed. Another one, after an edit or with a newer pack, waits until a person has seen the
 *       difference and accepts it or keeps what holds. The computed stage of the money follows the
 *       accepted one exactly.
 *   <li>What expires when is asked across cases, so it is derived into {@code claim_payday} when a
 *       calculation is accepted, without names and without what is barred already.
 * </ul>
 */
package org.makewhole.claim;
