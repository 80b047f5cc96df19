/**
 * Reading, exporting and verifying the trail of one's own organisation.
 *
 * <p>Decisions taken here: the place in the chain is the only order, newest first, so that a page
 * is found by its key however long the chain is. An export is made whole before its first byte
 * leaves and is itself told in the trail, with what it was narrowed to; so is each verification.
 * The platform's own chain belongs to no organisation and is read on the server, by the command
 * {@code verify-audit}.
 */
package org.makewhole.audit.review;
