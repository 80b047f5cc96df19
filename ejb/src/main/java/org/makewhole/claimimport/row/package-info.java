/**
 * Turns the rows of a mapped file into claims and refused rows.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A row without a case number, or with the number of the row above, is a further violation of
 *       the claim above.
 *   <li>A claim is imported whole or not at all. If one of its rows is refused, all of them are,
 *       each with its reason or with a pointer to the row at fault: no money of a claim can get
 *       lost, and the file of refused rows can be corrected and imported by itself.
 *   <li>A row that belongs to no claim (a line of totals, a stray row) is refused alone. It must
 *       never become a violation of the claim above it.
 *   <li>A case number that comes back further down is refused there, with the row of the first.
 *   <li>A claim whose respondent is not recorded is taken, so that its money counts.
 *   <li>An empty amount is "not recorded"; a zero is zero. Negative amounts are refused: a
 *       correction is a posting of its own, not a cell.
 *   <li>Unknown words of violations and sectors become OTHER and unknown words of status are worked
 *       out from the closing date; the original words of violation and status are kept.
 * </ul>
 */
package org.makewhole.claimimport.row;
