/**
 * What a reader of an answer should know besides its figures: facts that were given and changed
 * nothing, values that may be old, days that hardly can be meant.
 *
 * <p>What can only be a slip of the pen is refused before anything is reckoned; a remark is for
 * what a real claim may hold all the same. Remarks are looked for once a call or a claim, outside
 * of the arithmetic of its lines, and read what was computed without changing it.
 *
 * <p>Their text is English, like the messages of problems, and in the words of the document: the
 * command shows it as it is. Pages have words of their own for each kind.
 */
package org.makewhole.wage.remark;
