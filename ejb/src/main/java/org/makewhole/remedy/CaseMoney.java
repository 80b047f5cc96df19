package org.makewhole.remedy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.wage.Violation;

/**
 * The money of one case: the totals, and the same for each violation.
 *
 * @param currency ISO 4217
 */
public record CaseMoney(
        String currency, StageTotals total, Map<Violation, StageTotals> byViolation) {

    static CaseMoney of(String currency, Iterable<StageSum> sums) {
        Map<MoneyStage, BigDecimal> total = new EnumMap<>(MoneyStage.class);
        Map<Violation, Map<MoneyStage, BigDecimal>> parts = new EnumMap<>(Violation.class);
        for (StageSum sum : sums) {
            total.merge(sum.stage(), sum.amount(), BigDecimal::add);
            parts.computeIfAbsent(sum.violation(), v -> new EnumMap<>(MoneyStage.class))
                    .merge(sum.stage(), sum.amount(), BigDecimal::add);
        }
        Map<Violation, StageTotals> byViolation = new EnumMap<>(Violation.class);
        parts.forEach((violation, part) -> byViolation.put(violation, StageTotals.of(part)));
        return new CaseMoney(currency, StageTotals.of(total), byViolation);
    }
}
