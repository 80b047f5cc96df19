package org.makewhole.grievance.report;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How long employers take to answer at a step.
 *
 * @param agreement its title
 * @param step name of the step
 * @param answers how many answers, with those that silence gave
 * @param days they took on average, with one decimal
 * @param allowed days they were allowed on average; null where the step has no limit
 * @param late how many came after the limit or not at all
 */
public record Pace(
        String agreement, String step, int answers, BigDecimal days, BigDecimal allowed, int late)
        implements Serializable {}
