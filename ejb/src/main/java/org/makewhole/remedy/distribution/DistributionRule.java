package org.makewhole.remedy.distribution;

/** By what a sum is divided among claimants. */
public enum DistributionRule {
    /** In the proportion of what was computed for each. */
    PRO_RATA,
    EQUAL,
    /** In the proportion of the weeks that each worked. */
    BY_WEEKS,
    /** Each amount is set by a person. */
    MANUAL
}
