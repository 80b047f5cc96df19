package org.makewhole.remedy;

import java.math.BigDecimal;
import org.makewhole.wage.Violation;

/**
 * What stands in a stage of a case for one claimant, violation and component.
 *
 * @param workerId null where the case names nobody
 */
public record Standing(
        MoneyStage stage,
        Long workerId,
        Violation violation,
        MoneyComponent component,
        BigDecimal amount) {}
