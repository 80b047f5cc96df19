/**
 * Whom a case is about: its first claimant, those with claims of their own beside them, the
 * grievors of a grievance.
 *
 * <p>Decision taken here: each of them has a record and can be forgotten by way of the case,
 * because the right to see the case is the right to see its people. What was said of all of them
 * together belongs to each in a record, and is emptied of one by the words by which that one is
 * known.
 */
package org.makewhole.privacy.person;
