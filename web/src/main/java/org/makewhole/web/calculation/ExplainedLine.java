package org.makewhole.web.calculation;

import java.util.List;
import org.makewhole.claim.calculation.AmountsOwed;

/**
 * A line with all that explains it.
 *
 * @param rule its title; the name of the violation where no rule stands behind
 * @param text the rule in plain words; empty when the pack is gone
 * @param link address of the source; null when the source names none
 * @param evidence what the hours, the pay and the terms of the week rest on
 */
public record ExplainedLine(
        AmountsOwed.Line line,
        String rule,
        String text,
        String link,
        List<ExplainedStep> steps,
        List<String> evidence) {}
