/**
 * Closing a case: what a funder will ask, asked while it is known.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0041-closing-a-case.md: a case is closed with
 * the outcome of each claimant, the hours that were spent, how content each claimant is and whether
 * they are safe; money by stage and days are derived and never typed. It is not closed while money
 * is unaccounted for: awarded or agreed and neither paid nor said to be out of reach, paid beyond
 * what is due, or received and not handed on. That holds for every way of closing. What was said
 * stays when a case is taken up again.
 */
package org.makewhole.settlement.closing;
