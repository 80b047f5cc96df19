package org.makewhole.deadline.rule;

import java.time.LocalTime;
import java.util.Objects;

/**
 * Until when on the last day something can be done.
 *
 * @param time on a whole working day
 * @param withOffice whether it is earlier where the office closes early, on a half day
 */
public record CutOff(LocalTime time, boolean withOffice) {

    /** The day counts whole. */
    public static final CutOff MIDNIGHT = new CutOff(LocalTime.of(23, 59, 59), false);

    public CutOff {
        Objects.requireNonNull(time);
    }
}
