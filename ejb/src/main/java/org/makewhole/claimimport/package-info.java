/**
 * Takes in claims that already exist in somebody's spreadsheet.
 *
 * <p>{@code column} proposes what the columns mean, {@code row} turns rows into claims; here a file
 * is received, checked and imported.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>One run is one uploaded file. It is checked (nothing is stored but the findings) and then
 *       imported; what the check found is replaced by what the import found.
 *   <li>An import is one transaction, however long: half a register is worse than none. It is
 *       written in portions, and each portion is forgotten once it is written, so that memory stays
 *       flat.
 *   <li>A change of a run's state is a short transaction of its own, except the last one: that it
 *       was imported is committed together with its cases, so neither can be true without the
 *       other. After a restart whatever was under way is interrupted, and none of its cases are
 *       there.
 *   <li>A case is known by the name of its register and its number there. Known cases are counted
 *       and left as they are, so that the same file can be imported again without harm.
 *   <li>The right to import is enough; nobody needs the rights to open cases or post money one by
 *       one. One audit entry tells of the whole import.
 *   <li>A claim whose respondent the register does not name is filed against an employer called
 *       "—", so that its money counts. A claimant not named stays unnamed; two claims of one name
 *       stay two persons, because a name alone does not make them one.
 *   <li>What was claimed or computed counts from the day of opening; what was awarded or agreed
 *       from the day of closing, and what was paid from its own day or that of closing, both from
 *       the day of opening where the file has no later one.
 * </ul>
 */
package org.makewhole.claimimport;
