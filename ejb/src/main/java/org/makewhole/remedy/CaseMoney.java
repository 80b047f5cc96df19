package org.makewhole.remedy;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.makewhole.wage.Violation;

/**
 * The money of one case: the totals, and the same for each violation. Both hold what is the
 * workers'; what is somebody else's stands in its component alone.
 *
 * @param currency ISO 4217
 * @param byComponent what the amounts are for; without those of nothing
 */
public record CaseMoney(
        String currency,
        StageTotals total,
        Map<Violation, StageTotals> byViolation,
        Map<MoneyComponent, StageTotals> byComponent) {

    CaseMoney withDue(BigDecimal ofAll) {
        return new CaseMoney(currency, total.withDue(ofAll), byViolation, byComponent);
    }

    static CaseMoney of(String currency, Iterable<StageSum> sums) {
        Map<MoneyStage, BigDecimal> total = new EnumMap<>(MoneyStage.class);
        Map<Violation, Map<MoneyStage, BigDecimal>> parts = new EnumMap<>(Violation.class);
        Map<MoneyComponent, Map<MoneyStage, BigDecimal>> kinds =
                new EnumMap<>(MoneyComponent.class);
        for (StageSum sum : sums) {
            kinds.computeIfAbsent(sum.component(), c -> new EnumMap<>(MoneyStage.class))
                    .merge(sum.stage(), sum.amount(), BigDecimal::add);
            if (!sum.component().isWorkers()) {
                continue;
            }
            total.merge(sum.stage(), sum.amount(), BigDecimal::add);
            parts.computeIfAbsent(sum.violation(), v -> new EnumMap<>(MoneyStage.class))
                    .merge(sum.stage(), sum.amount(), BigDecimal::add);
        }
        Map<Violation, StageTotals> byViolation = new EnumMap<>(Violation.class);
        parts.forEach((violation, part) -> byViolation.put(violation, StageTotals.of(part)));
        Map<MoneyComponent, StageTotals> byComponent = new EnumMap<>(MoneyComponent.class);
        kinds.forEach((component, kind) -> byComponent.put(component, StageTotals.of(kind)));
        return new CaseMoney(currency, StageTotals.of(total), byViolation, byComponent);
    }
}
