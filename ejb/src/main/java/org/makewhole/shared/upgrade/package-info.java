/**
 * What migrations encrypt of an installation from before.
 *
 * <p>Decisions taken here: what stands in clear becomes binary by a migration in SQL, is encrypted
 * in place by one in Java, and the table is written anew by a third, so that no page of it keeps
 * the old text. A migration is one transaction: either all of it is encrypted or nothing is. The
 * classes here are part of released migrations: what they write must still open in years.
 */
package org.makewhole.shared.upgrade;
