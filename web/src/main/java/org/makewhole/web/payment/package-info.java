/**
 * The pages of payments, the trust account and payouts.
 *
 * <p>Decisions taken here: a page shows an action to whoever holds the right, and says to who
 * entered something that somebody else has to confirm it; an amount that was handed over in another
 * currency stands beside what it came to; the receipt is written when it is asked for, from what
 * was released.
 */
package org.makewhole.web.payment;
