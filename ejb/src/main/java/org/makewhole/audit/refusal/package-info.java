/**
 * What was asked for and not given, told from the side of the pages.
 *
 * <p>Decisions taken here: one refusal leaves one entry. Where a service told already which record
 * was asked for, the page adds nothing; where the web container refused before anything was made,
 * nobody else tells, and the page does. Of an address only the page and the record's number are
 * kept, since the rest may hold a name.
 */
package org.makewhole.audit.refusal;
