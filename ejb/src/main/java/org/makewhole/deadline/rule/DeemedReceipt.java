package org.makewhole.deadline.rule;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * When something counts as received that was sent or handed in.
 *
 * @param after what comes later on a day counts as of the next day
 * @param adds how long delivery is taken to last
 * @param onWorkingDay whether only a working day counts, the next one at need
 */
public record DeemedReceipt(
        Optional<LocalTime> after, Optional<PeriodLength> adds, boolean onWorkingDay) {

    public DeemedReceipt {
        Objects.requireNonNull(after);
        Objects.requireNonNull(adds);
    }
}
