/**
 * What a reader of an answer should know besides its figures: facts that were given and changed
 * nothing, values that may be old, days that hardly can be meant.
 *
 * <p>What can only be a slip of the pen is refused before anything is reckoned; a remark is for
 * what a real claim may hold all the same. Remarks are looked for once a call or a claim, outside
 * of the arithmetic of its lines, and read what was computed without changing it.
 *
 * <p>They are in English, like the messages of problems: the command shows them as they are, and
 * pages that speak other languages have notes of their own in the rule packs.
 */
package org.makewhole.wage.remark;
