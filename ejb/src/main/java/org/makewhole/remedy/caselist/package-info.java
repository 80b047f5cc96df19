/**
 * The list of cases as a file, with where each stands, how it ended and its money.
 *
 * <p>Decisions taken here: beside our status and our outcome stands what the register says that the
 * case came from, as it stood there, so that whoever gets the file back finds their own words.
 * Money is told by stage and by what it is for, never added up over either. The file is permitted
 * and audited once, with a fresh proof of who takes it, and then read in portions, so that memory
 * stays flat however long the list is; each portion holds what the caller may see.
 */
package org.makewhole.remedy.caselist;
