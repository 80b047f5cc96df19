package org.makewhole.dashboard.disclosure;

import org.makewhole.remedy.MoneyStage;

/** What a figure is made of: so many cases, or the money of so many cases in one stage. */
public enum Measure {
    CASES,
    CLAIMED,
    COMPUTED,
    AWARDED,
    AGREED,
    PAID;

    /** The sum of a stage. */
    public static Measure of(MoneyStage stage) {
        return valueOf(stage.name());
    }
}
