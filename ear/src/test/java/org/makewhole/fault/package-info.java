/**
 * The shipped product while something breaks: killed processes, a database that is down, silent,
 * slow or cut off in the middle of an answer, the same form sent a thousand times.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>These are benchmarks: no part of {@code mvn verify}, which they would make longer by
 *       minutes. docs/security.md, "Faults and kills", names the commands and what was measured.
 *   <li>They fail on what must never be, such as a lost or doubled row, a page without words or a
 *       thread that stays, and print times instead of asserting them.
 *   <li>What is written is money with an amount of its own for each form: amounts stand in clear in
 *       the database, so that what was acknowledged is compared with it row by row.
 * </ul>
 */
package org.makewhole.fault;
