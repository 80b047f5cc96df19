package org.makewhole.deadline.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.makewhole.deadline.rule.Silence;

/**
 * The time of an open clock is over. Fired once for each due day of a clock, by a timer, in a
 * transaction that is bound to the clock's organisation and has no signed-in person: an observer
 * asks {@link ClockBook} and its own repositories, never a service that asks for a right. Whether
 * it was missed is for the observer, or a person, to say.
 *
 * @param subject what of another feature the clock belongs to
 * @param silence what its rule makes of it
 */
public record ClockRanOut(
        long clockId,
        long caseId,
        Optional<ClockSubject> subject,
        Silence silence,
        LocalDate dueOn) {}
