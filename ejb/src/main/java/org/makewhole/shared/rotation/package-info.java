/**
 * New keys while the platform runs.
 *
 * <p>Decisions taken here: two people by a page, or an operator by the command {@code makewhole
 * keys}, leave a mark in {@code key_ring}; the running application sees it within a minute, tells
 * it by an event and does it. Data under older keys is sealed anew in portions of their own
 * transactions, past EclipseLink, so that no version of a record changes and nobody's form grows
 * stale; a value that somebody changes at that moment is left as they wrote it. Money postings,
 * which the application cannot change, are sealed anew under the account of the owner of the
 * schema; the audit trail, whose hashes cover the ciphertext, never, which is why older keys stay
 * in the ring. Files are sealed anew one by one by the features that keep them ({@link
 * org.makewhole.shared.rotation.SealedFiles}); their older keys are dropped a day later. Progress
 * stands in the database.
 */
package org.makewhole.shared.rotation;
