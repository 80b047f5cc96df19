package org.makewhole.settlement.watch;

import java.time.LocalDate;
import org.makewhole.settlement.promise.Promise;

/**
 * A promise in the watch.
 *
 * @param number of its case
 * @param employer whose case it is
 * @param claimant for whom it is; null when it is for all
 * @param actBy until when the next step is proposed; null where no clock runs for one
 * @param clockId of that clock, or null
 */
public record WatchRow(
        Promise promise,
        String number,
        String employer,
        String claimant,
        LocalDate actBy,
        Long clockId) {}
