/**
 * Documents that leave the house: the statement of amounts owed as PDF and as a spreadsheet.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A statement shows a stored calculation and never computes: what was calculated is what is
 *       handed over, with the version of the rules it was calculated under.
 *   <li>Texts stand in {@code statement.properties} (English) and its Spanish sister; rule texts
 *       come from the rule pack. Numbers follow the locale; dates spell the month, so that 3/4 is
 *       never ambiguous; money carries its ISO 4217 code.
 *   <li>PDF fonts are embedded (Liberation Sans: Latin, Greek, Cyrillic). A character the font
 *       lacks is shown as a box rather than dropped, so that a name is never silently shortened.
 *   <li>In the spreadsheet numbers and dates are numbers and dates. Text is always a string cell,
 *       never a formula, whatever it begins with.
 * </ul>
 */
package org.makewhole.document;
