package org.makewhole.casefile.claimant;

import org.makewhole.party.WorkerProfile;

/**
 * The claimant of a case as a page shows them.
 *
 * @param version goes back with a change
 */
public record Claimant(String caseNumber, int version, WorkerProfile profile) {}
