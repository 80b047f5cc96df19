/**
 * The face of the clocks: a page that works out a time limit and shows how, step by step, and the
 * pages on which limits are kept on cases.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Nothing is kept before its computation was shown; what was changed since is shown again
 *       first. That goes for a new limit and for every change of one.
 *   <li>A limit of a shipped procedure and one of the person's own, such as of a collective
 *       agreement, are worked out by the same page and the same engine.
 *   <li>How sure a rule is, and who is bound by it, stands beside every result.
 * </ul>
 */
package org.makewhole.web.deadline;
