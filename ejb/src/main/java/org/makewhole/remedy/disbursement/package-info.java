/**
 * What goes out of the trust account into somebody's hand.
 *
 * <p>Decisions taken here: a payout is planned by the allocation of a payment and released by
 * somebody else, with a fresh proof of who they are; releasing takes the money out of the trust
 * account, posts it as paid and gives the receipt its number, all or none in one transaction. Many
 * payouts are released as a run: each in a transaction of its own, so that a stop leaves each whole
 * or absent; a released run is carried on when the server starts again. A payout that came back is
 * reversed, never deleted.
 */
package org.makewhole.remedy.disbursement;
