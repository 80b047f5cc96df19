/**
 * What an employer pays, from the envelope on the desk to the shares of each claimant.
 *
 * <p>Decisions taken here: a payment is recorded by one person and confirmed by another; only then
 * is it in the trust account. A cheque is confirmed once it has cleared; one that bounces goes
 * back. A confirmed payment is divided in the order that the law of the place gives, by person and
 * violation in proportion to what is due, to the last cent; another division is possible and is
 * told apart. What is due to nobody stays in the trust account.
 */
package org.makewhole.remedy.payment;
