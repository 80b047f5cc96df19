package org.makewhole.deadline.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far a reminder has gone up, in the order of time: of the day, and of the second person that a
 * clock waits for on which much hangs.
 */
public enum ReminderStage {
    /** Who looks after it, with time to spare. */
    EARLY(14, 30),
    /** The same again. */
    SOON(3, 7),
    /** Who supervises, too. */
    SUPERVISOR(1, 3),
    /** Who administers, too: its day has come, or has passed. */
    ADMINISTRATOR(-1, 0),
    /** Much hangs on it, and for a day no second person has looked at it: who supervises, too. */
    UNCONFIRMED(Duration.ofDays(1)),
    /** The same for three days: who administers, too. */
    UNCONFIRMED_LONG(Duration.ofDays(3));

    private final int days;
    private final int daysIfDangerous;
    private final Duration unconfirmedFor;

    ReminderStage(int days, int daysIfDangerous) {
        this.days = days;
        this.daysIfDangerous = daysIfDangerous;
        this.unconfirmedFor = null;
    }

    ReminderStage(Duration unconfirmedFor) {
        this.days = 0;
        this.daysIfDangerous = 0;
        this.unconfirmedFor = unconfirmedFor;
    }

    /** Whether it is about the second person, and not about the day. */
    public boolean isOfConfirmation() {
        return unconfirmedFor != null;
    }

    /** The latest instant of a computation of which this stage tells now. */
    Instant computedUntil(Instant now) {
        return now.minus(unconfirmedFor);
    }

    /** The latest due day of which this stage tells today. */
    public LocalDate until(LocalDate today, boolean dangerous) {
        return today.plusDays(dangerous ? daysIfDangerous : days);
    }

    /** This stage and those after it: who was told one of them is not told this one any more. */
    Set<ReminderStage> andLater() {
        return EnumSet.range(this, isOfConfirmation() ? UNCONFIRMED_LONG : ADMINISTRATOR);
    }

    /** The stages of the day and then those of confirmation, each from the last to the first. */
    static List<ReminderStage> latestFirst() {
        return Stream.of(values())
                .sorted(
                        Comparator.comparing(ReminderStage::isOfConfirmation)
                                .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** Whether those who administer are told. */
    boolean goesToTheTop() {
        return this == ADMINISTRATOR || this == UNCONFIRMED_LONG;
    }

    boolean goesUp() {
        return compareTo(SUPERVISOR) >= 0;
    }
}
