/**
 * Forgetting a worker without making the figures false, and the holds that forbid it.
 *
 * <p>Decisions taken here: the worker's row and their cases stay, without anything that says who
 * they are, so that every count and sum is what it was. What goes and what stays is said column by
 * column in {@code privacy.inventory}; texts that people wrote go wherever they stand. One person
 * asks and another agrees, save where the schedule of the organisation, which its administrator put
 * in force, does both. A legal hold wins over either. What was done is proved by a row without a
 * word about the person, and by the audit trail.
 */
package org.makewhole.privacy.erasure;
