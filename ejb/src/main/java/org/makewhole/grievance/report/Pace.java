package org.makewhole.grievance.report;

import java.io.Serializable;
import java.math.BigDecimal;
import org.makewhole.grievance.procedure.Side;

/**
 * How long a side takes at a step: the union to bring a grievance there, the employer to answer.
 *
 * @param agreement its title
 * @param step name of the step
 * @param side whose time it is
 * @param acts how many grievances it brought, or how many answers there are, with those that
 *     silence gave
 * @param days they took on average, with one decimal
 * @param allowed days they were allowed on average; null where the step has no limit
 * @param late how many came after the limit, or where no answer came within it
 */
public record Pace(
        String agreement,
        String step,
        Side side,
        int acts,
        BigDecimal days,
        BigDecimal allowed,
        int late)
        implements Serializable {}
