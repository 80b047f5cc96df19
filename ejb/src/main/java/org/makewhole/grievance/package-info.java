/**
 * Grievances: who grieves what under which agreement, what happened at each step, and who must act
 * by when.
 *
 * <p>Decisions taken here: a grievance is one to one with a case of kind {@code GRIEVANCE}, which
 * holds who may see it, who works on it, its audit and its money; every method takes the id of the
 * case and asks {@code CaseFileService} first. Where it stands follows from its entries ({@link
 * org.makewhole.grievance.procedure}); the outcome alone is stored, for lists. An entry that was
 * wrong is struck out with a reason and stays to be read. What people told is sealed. Filing is
 * idempotent: the form makes a key, and the same key files once. See docs/adr/0032-grievances.md.
 */
package org.makewhole.grievance;
