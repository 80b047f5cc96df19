/**
 * Records that stand in cases: payments, payouts, postings, settlements, promises, clocks.
 *
 * <p>Decisions taken here: one place asks for a single record of a case, with the condition of
 * {@link org.makewhole.casefile.access.VisibleCases} and with the same answer for one of another
 * organisation, of a hidden case, and for none; that somebody asked in vain is written down; and
 * one place says which files of a case can be named as the source or the proof of a record. It
 * knows records by their type alone and no feature that keeps them.
 */
package org.makewhole.casefile.record;
