/**
 * What a file says beside its content: names, places, times, comments.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A file is looked into by a Java machine of its own, with little memory, little time and
 *       nothing of ours in its environment: whatever a hostile file does to the libraries that read
 *       it, the server only learns that nothing was learnt.
 *   <li>A file that cannot be looked into is taken for one that says something.
 *   <li>What was read is shown and forgotten. Stored is only whether there was anything.
 *   <li>A copy without it is looked into before anybody gets it.
 * </ul>
 *
 * See docs/adr/0058-what-files-say.md.
 */
package org.makewhole.evidence.hidden;
