/**
 * The record of a file that is brought in: where it stands, what was found in it, which rows were
 * refused.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>One run is one uploaded file. It is checked (nothing is stored but the findings) and then
 *       imported; what the check found is replaced by what the import found.
 *   <li>A change of state is a short transaction of its own, except the last one: that a run was
 *       imported is committed together with its cases, so neither can be true without the other.
 *   <li>How far a run has got while it is being read is kept in memory only. After a restart
 *       whatever was being read is interrupted, and none of its cases are there.
 *   <li>An upload is deleted as soon as it is imported or given up, and after a day in any case. The
 *       refused rows stay with the run, to be corrected.
 * </ul>
 */
package org.makewhole.claimimport.run;
