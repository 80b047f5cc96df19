/**
 * Money of others, held until it is in their hands.
 *
 * <p>Decisions taken here: each case has a balance of its own for each currency, so that no case
 * spends what belongs to another; the row of the balance is locked while it moves, and the database
 * refuses one below zero; every movement is an entry that is never changed. Whatever moves it comes
 * by way of {@link org.makewhole.remedy.trust.TrustBook}. A month that was reconciled with the bank
 * takes no further entry.
 */
package org.makewhole.remedy.trust;
