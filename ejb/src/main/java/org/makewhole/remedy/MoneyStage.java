package org.makewhole.remedy;

import java.util.Set;

/** The five stages that money passes through; the order is the order of the work. */
public enum MoneyStage {
    CLAIMED,
    COMPUTED,
    AWARDED,
    AGREED,
    PAID;

    /** The stages that a person records by hand; the others come from the claim itself. */
    public static final Set<MoneyStage> RECORDED = Set.of(AWARDED, AGREED, PAID);
}
