/**
 * The face of the clocks: a page that works out a time limit and shows how, step by step.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>Nothing is stored: what is typed stays in the view, and the result can be printed.
 *   <li>A limit of a shipped procedure and one of the person's own, such as of a collective
 *       agreement, are worked out by the same page and the same engine.
 *   <li>How sure a rule is, and who is bound by it, stands beside every result.
 * </ul>
 */
package org.makewhole.web.deadline;
