/**
 * What the columns of a file mean.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A guess is a proposal that a person confirms: the words of the header speak for a field,
 *       and what stands in the column below must fit.
 *   <li>The words, in English and Spanish, stand in {@code column-words.properties}, apart from the
 *       code.
 *   <li>Evidence for the order of dates and the style of amounts is taken from the whole file,
 *       because one cell near its end may decide.
 * </ul>
 */
package org.makewhole.claimimport.column;
