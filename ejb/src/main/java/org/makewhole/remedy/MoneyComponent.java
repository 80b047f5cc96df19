package org.makewhole.remedy;

/**
 * What an amount is for. What is somebody else's than a worker's is never added to what workers
 * won: a penalty that the state keeps is no recovery.
 */
public enum MoneyComponent {
    WAGES(true),
    INTEREST(true),
    DAMAGES(true),
    /** Kept by the state. A penalty that the law gives to the worker is {@link #DAMAGES}. */
    PENALTIES(false),
    /** Of lawyers and experts. */
    FEES(false),
    /** Of the proceedings. */
    COSTS(false);

    private final boolean workers;

    MoneyComponent(boolean workers) {
        this.workers = workers;
    }

    /** Whether it belongs to a worker. */
    public boolean isWorkers() {
        return workers;
    }
}
