/**
 * The files of a case: payslips, contracts, photos, messages, recordings.
 *
 * <p>Decisions taken here:
 *
 * <ul>
 *   <li>A file is seen by whoever sees its case, and by a guest as far as the worker agreed; copies
 *       of identity documents never by a guest. Whoever reads one leaves an entry.
 *   <li>A file is one worker's: of the claimant it was brought for, so that an erasure finds it.
 *   <li>While the virus scanner gives no answer a file is held: it stands in the list and cannot be
 *       read. {@link org.makewhole.evidence.HeldEvidence} asks again.
 *   <li>To remove a file takes its content away and leaves the row, which says who removed it, when
 *       and why. So other features may refer to a file for good. Nothing is removed while a legal
 *       hold protects the worker.
 * </ul>
 *
 * Other features attach a file with {@link org.makewhole.evidence.EvidenceService#add} and refer to
 * one by its id (foreign key to {@code evidence_file}), which {@link
 * org.makewhole.evidence.EvidenceService#get} answers. See docs/adr/0035-evidence.md.
 */
package org.makewhole.evidence;
