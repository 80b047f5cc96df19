package org.makewhole.claim;

/**
 * What came of a change of a claim.
 *
 * @param workerId the claimant; null when the case names none
 * @param calculationId the calculation that was made
 * @param awaitsDecision whether another calculation holds until a person has seen the difference
 */
public record Saved(long caseId, Long workerId, long calculationId, boolean awaitsDecision) {}
