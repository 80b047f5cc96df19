package org.makewhole.deadline.reminder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How far a reminder has gone up, in the order of time. */
public enum ReminderStage {
    /** Who looks after it, with time to spare. */
    EARLY(14, 30),
    /** The same again. */
    SOON(3, 7),
    /** Who supervises, too. */
    SUPERVISOR(1, 3),
    /** Who administers, too: its day has come, or has passed. */
    ADMINISTRATOR(-1, 0);

    private final int days;
    private final int daysIfDangerous;

    ReminderStage(int days, int daysIfDangerous) {
        this.days = days;
        this.daysIfDangerous = daysIfDangerous;
    }

    /** The latest due day of which this stage tells today. */
    public LocalDate until(LocalDate today, boolean dangerous) {
        return today.plusDays(dangerous ? daysIfDangerous : days);
    }

    /** This stage and those after it: who was told one of them is not told this one any more. */
    Set<ReminderStage> andLater() {
        return EnumSet.range(this, ADMINISTRATOR);
    }

    /** From the last to the first. */
    static List<ReminderStage> latestFirst() {
        List<ReminderStage> stages = Arrays.asList(values().clone());
        Collections.reverse(stages);
        return stages;
    }

    boolean goesUp() {
        return compareTo(SUPERVISOR) >= 0;
    }
}
