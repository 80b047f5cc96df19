package org.makewhole.remedy;

/**
 * A claimant of a case, with what stands for them: wages, interest and damages, as everywhere.
 *
 * @param workerId null in an imported case that names nobody, as is the name then
 */
public record CaseClaimant(Long workerId, String name, StageTotals totals) {}
