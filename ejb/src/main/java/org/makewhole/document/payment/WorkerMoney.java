package org.makewhole.document.payment;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.Standing;
import org.makewhole.remedy.disbursement.DisbursementRow;
import org.makewhole.remedy.disbursement.DisbursementState;

/**
 * The sums of a worker in a case, of what is theirs.
 *
 * @param won what was agreed, or else awarded
 * @param wonBy the same by what it is for
 * @param received what is in the worker's hand
 * @param owed what was won and neither received nor on its way
 * @param onTheWay held in the trust account for the worker
 */
record WorkerMoney(
        BigDecimal claimed,
        BigDecimal won,
        Map<MoneyComponent, BigDecimal> wonBy,
        BigDecimal received,
        BigDecimal owed,
        BigDecimal onTheWay) {

    /**
     * @param standing of the worker alone
     * @param payouts of the worker alone
     */
    static WorkerMoney of(List<Standing> standing, List<DisbursementRow> payouts) {
        BigDecimal agreed = sum(standing, MoneyStage.AGREED);
        MoneyStage basis = agreed.signum() > 0 ? MoneyStage.AGREED : MoneyStage.AWARDED;
        Map<MoneyComponent, BigDecimal> wonBy = new EnumMap<>(MoneyComponent.class);
        standing.stream()
                .filter(one -> one.stage() == basis && one.component().isWorkers())
                .forEach(one -> wonBy.merge(one.component(), one.amount(), BigDecimal::add));
        wonBy.values().removeIf(amount -> amount.signum() == 0);
        BigDecimal won = sum(standing, basis);
        BigDecimal received = sum(standing, MoneyStage.PAID);
        BigDecimal onTheWay =
                payouts.stream()
                        .filter(row -> row.state() == DisbursementState.PLANNED)
                        .map(DisbursementRow::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new WorkerMoney(
                sum(standing, MoneyStage.CLAIMED),
                won,
                wonBy,
                received,
                won.subtract(received).subtract(onTheWay).max(BigDecimal.ZERO),
                onTheWay);
    }

    private static BigDecimal sum(List<Standing> standing, MoneyStage stage) {
        return standing.stream()
                .filter(one -> one.stage() == stage && one.component().isWorkers())
                .map(Standing::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
