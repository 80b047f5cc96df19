package org.makewhole.claim;

import jakarta.validation.constraints.NotNull;
import org.makewhole.claim.facts.ClaimFacts;

/**
 * The command to put other facts in place of those of a claim.
 *
 * @param workerId the claimant; null for the claimant of the case
 * @param version of the claim that the person saw
 */
public record SaveClaim(long caseId, Long workerId, int version, @NotNull ClaimFacts facts) {}
