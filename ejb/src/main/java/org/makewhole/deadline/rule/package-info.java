/**
 * Rules of time limits as data: what starts a clock, how long it runs, how its days are counted,
 * when it stands still, who must act and what silence means.
 *
 * <p>A set of rules is one JSON file under {@code org/makewhole/deadline/rules}. A rule names the
 * way of counting that its law prescribes; the ways of counting stand once, with their own source,
 * in {@code countings.json}. Adding a time limit takes an entry in such a file, no Java:
 * docs/clocks.md shows the form.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A file is checked whole when it is read, and every error is told with its place. A set with
 *       an error is never used: a wrong day is worse than none.
 *   <li>Every rule says whether its source was read or is told from memory, and whether it binds,
 *       is a body's own target or only usual. Both are shown wherever the clock is.
 *   <li>Plain Java without Jakarta EE.
 * </ul>
 */
package org.makewhole.deadline.rule;
