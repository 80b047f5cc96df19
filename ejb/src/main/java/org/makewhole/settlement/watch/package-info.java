/**
 * The compliance watch: every promise of the cases that the caller sees, due, overdue, broken or
 * kept, with what is proposed next and until when.
 *
 * <p>Decision taken here: one list over money and all else, read page by page by a key, so that a
 * page costs the same however many promises there are. What is still to be done comes with the
 * earliest day first, what is over with the latest.
 */
package org.makewhole.settlement.watch;
