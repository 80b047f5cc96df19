package org.makewhole.wage.award;

import java.time.LocalDate;

/** Whether a payday can still be claimed. */
public enum LimitationState {
    /** There is time. */
    IN_TIME,
    /** The period does not run yet. */
    NOT_RUNNING,
    /** The last day has passed. */
    BARRED;

    /**
     * The state on a day.
     *
     * @param lastDay null when the period does not run yet
     */
    public static LimitationState on(LocalDate day, LocalDate lastDay) {
        if (lastDay == null) {
            return NOT_RUNNING;
        }
        return day.isAfter(lastDay) ? BARRED : IN_TIME;
    }
}
