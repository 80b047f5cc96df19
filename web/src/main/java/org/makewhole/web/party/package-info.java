/**
 * The pages on the people of a case.
 *
 * <p>Decision taken here: the claimant's page is asked for by the id of their case, because the
 * right to see the case is the right to see the person.
 */
package org.makewhole.web.party;
