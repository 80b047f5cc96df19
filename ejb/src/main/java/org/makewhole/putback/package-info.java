/**
 * One organisation alone put back to an earlier moment, while the others work on.
 *
 * <p>Decisions taken here (ADR 55):
 *
 * <ul>
 *   <li>What was is read from a database of its own that the launcher made of a backup and of what
 *       changed since; what is, from the living one. Rows are compared by a hash that each database
 *       makes, and only those that differ are touched, in one transaction: a killed run has changed
 *       nothing.
 *   <li>Tables, columns and references come from the catalogue. A short list names the tables that
 *       do <em>not</em> go back, each with its reason: who may do what, the audit trail, proofs.
 *   <li>Nobody who was forgotten comes back, worker or member; no hold is broken; no number is
 *       given twice; no version of a record goes back, so that a form opened before is refused.
 *   <li>References are not checked row by row but all at the end, before the commit.
 *   <li>Called by the launcher, by the name of {@link org.makewhole.putback.PutBack}, outside any
 *       container: only the JDK, Tink and the maker of ids may be used from here.
 * </ul>
 */
package org.makewhole.putback;
