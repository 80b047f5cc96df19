package org.makewhole.wage.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One rule of a pack.
 *
 * @param key stable name that stored calculations refer to, such as {@code us.minimum-wage}
 * @param method name of what the engine does for it
 * @param citation the provision, in its own short form
 * @param title a few words
 * @param text the rule in plain words
 * @param rounding in place of the pack's, as in an input; null when there is none
 * @param due when a claim reckons it by itself: {@code end} of the employment, or a day of each
 *     year such as {@code 12-24}, with conditions after colons ({@code end:salary}, {@code
 *     end:dismissal|redundancy}); null for never
 * @param yearly whether the law sets new values each year, so that those of a year ago are old
 * @param values by time, ascending and without overlap
 */
public record Rule(
        String key,
        String method,
        String citation,
        LocalizedText title,
        LocalizedText text,
        JsonNode rounding,
        String due,
        boolean yearly,
        List<RuleValue> values) {

    public Rule {
        values = List.copyOf(values);
    }

    /** The first of the values, whatever the day. */
    public RuleValue first() {
        return values.get(0);
    }

    /** The values in force on {@code day}; empty where the pack knows none. */
    public Optional<RuleValue> findValue(LocalDate day) {
        return Optional.ofNullable(findInForce(day));
    }

    /** Whether the values of a day are the last known ones of a rule that changes each year. */
    public boolean isOld(RuleValue value, LocalDate day) {
        return yearly && value.until() == null && !day.isBefore(value.from().plusYears(1));
    }

    /** The values in force on {@code day}; null where the pack knows none. */
    public RuleValue findInForce(LocalDate day) {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (values.get(i).coversDay(day)) {
                return values.get(i);
            }
        }
        return null;
    }
}
