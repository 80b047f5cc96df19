/**
 * Collective agreements: who agreed, for whom, from when, the articles, and the procedure by which
 * a grievance goes.
 *
 * <p>Decisions taken here: an agreement is a line of editions. An edition is drafted, published,
 * and from then on never changed, so that what was filed under it goes on by its words and limits;
 * what was agreed later is the next edition. Articles are known by their numbers, across editions
 * too. An agreement belongs to nobody in person: it is open to everyone who reads cases, stands in
 * clear in the database and is searched there. It is brought in and published with the right to
 * bring in claims, which stewards do not hold. See docs/adr/0032-grievances.md.
 */
package org.makewhole.agreement;
