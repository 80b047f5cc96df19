/**
 * The content of a file of a case, in the database, and the copy of a photo that a guest gets.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>The content is encrypted as one stream with the file keys of its organisation and cut into
 *       portions, each a row. So it is stored and lost together with its file, stands in every
 *       backup, lies behind both walls between organisations, and an erasure reaches it.
 *   <li>It is kept as it came, for it is evidence. What a photo says of where it was taken is left
 *       out of the copy that a guest gets.
 *   <li>New keys reach it: each file is decrypted and encrypted anew in a transaction of its own,
 *       and who reads it at that moment goes on where they were.
 * </ul>
 *
 * See docs/adr/0035-evidence.md.
 */
package org.makewhole.evidence.content;
