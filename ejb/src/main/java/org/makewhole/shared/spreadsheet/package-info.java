/**
 * Tables from and for spreadsheets: CSV and XLSX, read and written row by row with flat memory.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>What a file is follows from its first bytes, never from its name or declared media type.
 *   <li>A file is checked before its first row is handed out: size, encoding, inflated size, sheet
 *       shape. What can be refused as a whole is refused then, so that nothing is half-imported.
 *   <li>A fault of one row never stops the file. It comes with the row as a {@link
 *       org.makewhole.shared.spreadsheet.RowProblem} and the caller decides.
 *   <li>A formula cell is a problem, not a value: the stored result may be stale, absent (files
 *       written by programs often carry none) or forged, and money must not depend on it. The way
 *       out for the person is one step: paste as values.
 *   <li>Reasons are stable keys with arguments; the web module translates them.
 *   <li>Everything written as CSV is defused against formula injection, and reading undoes exactly
 *       that, so that a file of refused rows can be corrected and read again.
 * </ul>
 */
package org.makewhole.shared.spreadsheet;
