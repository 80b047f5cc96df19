package org.makewhole.deadline.rule;

import java.util.Objects;
import java.util.Optional;
import org.makewhole.wage.pack.LocalizedText;

/**
 * A time limit as a law, a body's rules or an agreement lays it down.
 *
 * @param id unique in its set
 * @param title what has to be done
 * @param trigger the event that starts it, in words
 * @param start what the day of that event is the day of
 * @param length how long it runs
 * @param direction after the trigger, or before an event to come
 * @param counting how its days are counted
 * @param receipt when a trigger counts as received
 * @param cutOff until when on the last day
 * @param afterSuspension how much time is left at least when a suspension ends
 * @param maximum the end beyond which nothing moves it, from the event itself
 * @param duty who must act, and what silence means
 * @param source where it stands
 */
public record ClockRule(
        String id,
        LocalizedText title,
        LocalizedText trigger,
        StartRule start,
        PeriodLength length,
        Direction direction,
        Counting counting,
        Optional<DeemedReceipt> receipt,
        CutOff cutOff,
        Optional<PeriodLength> afterSuspension,
        Optional<PeriodLength> maximum,
        Duty duty,
        Source source) {

    public ClockRule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(length);
        Objects.requireNonNull(counting);
    }
}
