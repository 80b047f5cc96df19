package org.makewhole.wage.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.makewhole.wage.method.Arguments;
import org.makewhole.wage.number.Decimals;

/**
 * The values of a rule over a stretch of time.
 *
 * @param from first day in force
 * @param until last day in force, null when still in force
 * @param parameters by name, as the rule's method asks for; not to be changed
 * @param source where the values were found
 * @param verified whether that source was read by a person and agreed
 */
public record RuleValue(
        LocalDate from, LocalDate until, ObjectNode parameters, String source, boolean verified) {

    /** Whether the values are in force on {@code day}. */
    public boolean coversDay(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The number of that name. */
    public Optional<BigDecimal> findParameter(String name) {
        JsonNode value = parameters.path(name);
        return value.isNumber()
                ? Optional.of(value.decimalValue())
                : Decimals.parse(value.asText(null));
    }

    /** The number of that name. */
    public BigDecimal getParameter(String name) {
        return findParameter(name)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "No parameter " + name + " in " + parameters));
    }

    /** The numbers that a claim by weekly totals uses, by name, for the reader of a statement. */
    public Map<String, BigDecimal> weeklyNumbers(String method) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        switch (method) {
            case RuleMethod.MINIMUM_WAGE ->
                    findParameter("rate").ifPresent(rate -> numbers.put("hourly", rate));
            case RuleMethod.WORKWEEK ->
                    new Arguments(parameters, "")
                            .objects("weekly").stream()
                                    .limit(1)
                                    .forEach(
                                            tier -> {
                                                numbers.put("threshold", tier.getHours("over"));
                                                numbers.put(
                                                        "multiplier", tier.getNumber("multiplier"));
                                            });
            case RuleMethod.SALARY_TO_WEEK -> {
                numbers.put("numerator", getParameter("numerator"));
                numbers.put("denominator", getParameter("denominator"));
            }
            default -> {
                // Not part of a claim by weekly totals.
            }
        }
        return numbers;
    }
}
