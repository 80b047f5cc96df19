/**
 * How much room the files of an organisation may take, and how much of it one person in a day.
 *
 * <p>Decisions taken here: what comes in today may be what a court asks for in four years, so the
 * limit of an organisation warns long before it refuses, and a reserve of a tenth takes what comes
 * in when it is reached. A file is not held beyond that: a held file takes the same room. It stays
 * with whoever brought it, on the page that says so, until an operator gives more. One person adds
 * only so much in a day, so that nobody fills the room of all the others. Both are limits against
 * accidents and misuse and no accounts: files that arrive at the same moment are each taken as long
 * as there was room when they came. See docs/adr/0050-room-for-files.md.
 */
package org.makewhole.evidence.room;
