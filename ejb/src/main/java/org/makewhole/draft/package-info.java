/**
 * What people typed and have not saved yet.
 *
 * <p>Decisions taken here, with reasons in docs/adr/0024-typed-work.md:
 *
 * <ul>
 *   <li>A draft belongs to a person, in one organisation, for one form of one page. Nobody else
 *       reads it, whatever their rights.
 *   <li>It is what stood in the fields and nothing that was checked: it goes back into the form, by
 *       the person's wish, and is checked when the form is sent.
 *   <li>It is sealed like every text of a case, and leaves no entry in the audit trail, which tells
 *       of records and not of keystrokes.
 *   <li>It goes when the form was sent, when the person throws it away, and after fourteen days.
 * </ul>
 */
package org.makewhole.draft;
