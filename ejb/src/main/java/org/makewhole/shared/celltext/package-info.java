/**
 * What a person meant by the text of a cell: amounts of money and dates as they stand in the
 * spreadsheets of many countries. Pure; used by the import and by anything that is pasted.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A text that can be read in two ways is refused, never guessed. What decides is the text
 *       itself ({@code 1,275.50}, {@code 31/12/2019}), or the rest of its column, or the person.
 *   <li>A decision for a column is made by evidence only: one kind seen decides, both kinds seen
 *       decide nothing. Contradicting dates are refused row by row, not turned round in silence.
 *   <li>No rounding: an amount finer than its currency is refused.
 * </ul>
 */
package org.makewhole.shared.celltext;
