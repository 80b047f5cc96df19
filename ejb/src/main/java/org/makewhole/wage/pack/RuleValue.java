package org.makewhole.wage.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The values of a rule over a stretch of time.
 *
 * @param from first day in force
 * @param until last day in force, null when still in force
 * @param parameters by name, as the rule's method asks for
 * @param source where the values were found
 * @param verified whether that source was read by a person and agreed
 */
public record RuleValue(
        LocalDate from,
        LocalDate until,
        Map<String, BigDecimal> parameters,
        String source,
        boolean verified) {

    public RuleValue {
        parameters = Map.copyOf(parameters);
    }

    /** Whether the values are in force on {@code day}. */
    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The parameter of that name; the reader of packs has made sure that it is there. */
    public BigDecimal getParameter(String name) {
        BigDecimal value = parameters.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No parameter " + name + " in " + parameters);
        }
        return value;
    }
}
