/**
 * A worker's own record: everything that is stored of them, to be read and taken along.
 *
 * <p>Decisions taken here: the record follows from the inventory of personal data and is therefore
 * complete by construction: each column is shown, masked because it speaks of somebody else, or
 * named as technical. Names of members of the organisation and of guests are masked; the employer's
 * is not, who the worker knows. What people wrote freely is shown as it stands, since nobody but a
 * reader can tell whom it is about: the record says so at its head. A copy that goes to anybody but
 * the worker needs their consent.
 */
package org.makewhole.privacy.record;
