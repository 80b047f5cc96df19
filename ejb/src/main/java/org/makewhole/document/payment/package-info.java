/**
 * Papers for the hand of a worker: the receipt of a payout, and a page that says how their money
 * stands.
 *
 * <p>Decisions taken here: they are written in the language that was chosen for the worker, on one
 * page, in words for whoever reads no law; every figure is a sum of postings or of the trust
 * account; nothing that belongs to another claimant is on it.
 */
package org.makewhole.document.payment;
