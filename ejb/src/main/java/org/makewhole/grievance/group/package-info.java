/**
 * For whom a grievance is brought: who joins a group, and who leaves it, while the grievance goes
 * on.
 *
 * <p>Decisions taken here: the one whose name the case bears stays as long as the grievance does.
 * Who leaves is no grievor any more; the person stays known to the organisation, since they may
 * have other cases. Every change is a change of the grievance, so that two people who change it at
 * once hear of each other.
 */
package org.makewhole.grievance.group;
