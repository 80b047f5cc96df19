/**
 * What is owed, written down: in full, as the command and every reader of an answer have it, and in
 * rows, as it is kept with a case.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>{@link org.makewhole.wage.answer.OwedJson} is the form of docs/wage-engine.md, in which
 *       each line says everything of itself.
 *   <li>{@link org.makewhole.wage.answer.OwedRows} holds the same in a fifth of the room: names,
 *       texts and shapes of arithmetic once, numbers in rows. What is read back is the full form,
 *       so that nobody else knows the rows.
 * </ul>
 */
package org.makewhole.wage.answer;
