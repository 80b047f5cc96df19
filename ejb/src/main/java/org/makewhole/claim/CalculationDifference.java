package org.makewhole.claim;

import org.makewhole.claim.calculation.Difference;

/**
 * A calculation beside the one that holds, to be decided on.
 *
 * @param workerId the claimant; null when the case names none
 * @param claimant their name; null when the case names none
 * @param version of the claim, to be sent back with the decision
 * @param holds the accepted one
 * @param later the one to be decided on
 * @param open whether nobody has decided yet
 */
public record CalculationDifference(
        long caseId,
        Long workerId,
        String claimant,
        int version,
        StoredCalculation holds,
        StoredCalculation later,
        Difference difference,
        boolean open) {}
