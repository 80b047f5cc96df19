package org.makewhole.remedy.disbursement;

import org.makewhole.remedy.MoneyComponent;

/** Who gets a payout. */
public enum Payee {
    WORKER,
    /** Gets the penalties that are its own. */
    STATE,
    /** Who bore the fees and costs. */
    PROVIDER;

    /** Who gets what is for a component. */
    public static Payee of(MoneyComponent component) {
        return switch (component) {
            case WAGES, INTEREST, DAMAGES -> WORKER;
            case PENALTIES -> STATE;
            case FEES, COSTS -> PROVIDER;
        };
    }
}
