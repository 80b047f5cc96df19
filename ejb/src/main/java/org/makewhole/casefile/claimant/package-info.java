/**
 * What is known of the claimant of a case: how to reach them without harm, and who they are.
 *
 * <p>Decision taken here: a worker is read and changed by way of their case and never by their own
 * id, so that whoever may not see the case does not see the person either.
 */
package org.makewhole.casefile.claimant;
