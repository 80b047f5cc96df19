package org.makewhole.remedy;

import java.math.BigDecimal;
import org.makewhole.wage.Violation;

/** The sum of the postings of a case to one stage for one violation and component. */
public record StageSum(
        Long caseId,
        Violation violation,
        MoneyComponent component,
        MoneyStage stage,
        BigDecimal amount) {}
