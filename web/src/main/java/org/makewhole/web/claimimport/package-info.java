/**
 * The pages on which a spreadsheet of existing claims is brought in: pick the file, confirm its
 * columns, look at what a check found, import.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Every step is a page with a link of its own, so that a person may go away and come back.
 *   <li>The preview reads the first rows exactly as the import will, reasons for refusal included.
 *   <li>The file of refused rows has the columns of the original behind two of its own, row and
 *       reasons; those two are recognised as nothing when the corrected file is imported.
 *   <li>What is larger than any file that can be read is turned away before Faces sees it, because
 *       Faces would answer with an error.
 * </ul>
 */
package org.makewhole.web.claimimport;
