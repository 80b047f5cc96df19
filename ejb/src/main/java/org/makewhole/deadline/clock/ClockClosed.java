package org.makewhole.deadline.clock;

import java.util.Optional;

/**
 * A clock was closed. Fired within the transaction that closes it.
 *
 * @param subject what of another feature the clock belongs to
 * @param state met, missed or withdrawn
 */
public record ClockClosed(
        long clockId, long caseId, Optional<ClockSubject> subject, ClockState state) {}
