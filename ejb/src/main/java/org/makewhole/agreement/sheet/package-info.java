/**
 * An agreement's articles and procedure out of a spreadsheet.
 *
 * <p>Decisions taken here: one sheet with a row for each article and each step; columns and words
 * are known in English and Spanish, in any order. A sheet is taken over whole or not at all, with
 * every refused row and every reason told at once, so that nobody finds half an agreement later.
 */
package org.makewhole.agreement.sheet;
