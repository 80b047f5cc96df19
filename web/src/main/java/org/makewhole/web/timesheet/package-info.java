/**
 * Entering what a worker remembers: terms over time, weeks, payments and other pay, in sheets that
 * are filled in like a spreadsheet.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>What people type is read once, in the browser, by sheet-entry.js: commas and points, clock
 *       times, dates of many kinds. What comes to the server is one strict form, which these
 *       classes read; a text that could not be read comes along as it was typed, with a mark, and
 *       is told of, never dropped (ADR 28).
 *   <li>A week may be given by its days or by its total, an estimate with its lowest and highest
 *       hours; a payment beside its week or, for other periods, in a sheet of its own. All of it
 *       becomes one {@link org.makewhole.claim.facts.ClaimFacts}.
 *   <li>A problem of the facts is led back to the cell or field from which the value came.
 * </ul>
 */
package org.makewhole.web.timesheet;
