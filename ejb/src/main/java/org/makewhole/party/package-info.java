/**
 * Workers and employers, the parties of every case.
 *
 * <p>Decisions taken here: a worker has one name field, because the world's names do not split into
 * two; the migration status is kept only by an organisation that chose to, and never required. An
 * employer found under the same name in the same city is the same employer.
 */
package org.makewhole.party;
