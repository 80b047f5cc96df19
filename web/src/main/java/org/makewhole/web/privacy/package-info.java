/**
 * The pages of data protection: consents, record and erasure of a claimant; schedule, holds and
 * requests of the organisation.
 *
 * <p>Decision taken here: the pages of a person are asked for by the id of their case, because the
 * right to see the case is the right to see the person.
 */
package org.makewhole.web.privacy;
