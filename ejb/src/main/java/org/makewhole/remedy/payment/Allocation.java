package org.makewhole.remedy.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.Standing;
import org.makewhole.remedy.disbursement.Payee;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.wage.Violation;

/** Divides a payment over what is due, to the last cent. */
final class Allocation {
    private Allocation() {}

    /** What a part is told from others by. */
    record Key(Long workerId, Violation violation, MoneyComponent component) {
        static Key of(PayoutPart part) {
            return of(part.workerId(), part.violation(), part.component());
        }

        static Key of(Long workerId, Violation violation, MoneyComponent component) {
            return new Key(whose(workerId, component), violation, component);
        }
    }

    /** Penalties, fees and costs are paid as nobody's, in whosever claim they were won. */
    private static Long whose(Long workerId, MoneyComponent component) {
        return Payee.of(component) == Payee.WORKER ? workerId : null;
    }

    /** An agreement takes the place of an award for those alone who agreed. */
    private record Side(Long workerId, Payee payee) {
        static Side of(Standing one) {
            return new Side(whose(one.workerId(), one.component()), Payee.of(one.component()));
        }
    }

    /**
     * What is still due in a case, less what was paid and what is on its way: for each claimant,
     * and for the state and who bore fees beside them, what was agreed, or else awarded; what was
     * computed as long as nothing at all was agreed or awarded.
     */
    static List<PayoutPart> due(List<Standing> standing, List<PayoutPart> onTheWay) {
        Map<Side, MoneyStage> decided = new HashMap<>();
        for (MoneyStage stage : List.of(MoneyStage.AGREED, MoneyStage.AWARDED)) {
            sums(standing, stage)
                    .forEach(
                            (side, sum) -> {
                                if (sum.signum() > 0) {
                                    decided.putIfAbsent(side, stage);
                                }
                            });
        }
        MoneyStage undecided = decided.isEmpty() ? MoneyStage.COMPUTED : MoneyStage.AWARDED;
        Map<Key, BigDecimal> due = new LinkedHashMap<>();
        for (Standing one : standing) {
            Key key = Key.of(one.workerId(), one.violation(), one.component());
            if (one.stage() == decided.getOrDefault(Side.of(one), undecided)) {
                due.merge(key, one.amount(), BigDecimal::add);
            } else if (one.stage() == MoneyStage.PAID) {
                due.merge(key, one.amount().negate(), BigDecimal::add);
            }
        }
        onTheWay.forEach(part -> due.merge(Key.of(part), part.amount().negate(), BigDecimal::add));
        return due.entrySet().stream()
                .filter(one -> one.getValue().signum() > 0)
                .map(
                        one ->
                                new PayoutPart(
                                        one.getKey().workerId(),
                                        one.getKey().violation(),
                                        one.getKey().component(),
                                        one.getValue()))
                .sorted(
                        Comparator.comparing(PayoutPart::component)
                                .thenComparing(PayoutPart::violation)
                                .thenComparing(
                                        PayoutPart::workerId,
                                        Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static Map<Side, BigDecimal> sums(List<Standing> standing, MoneyStage stage) {
        Map<Side, BigDecimal> sums = new HashMap<>();
        standing.stream()
                .filter(one -> one.stage() == stage)
                .forEach(one -> sums.merge(Side.of(one), one.amount(), BigDecimal::add));
        return sums;
    }

    /**
     * Sets an amount against what is due, component by component in an order, and within one in
     * proportion. No part gets more than is due; what is left over is nobody's.
     *
     * @param decimals of the currency
     */
    static List<PayoutPart> divide(
            BigDecimal amount, List<PayoutPart> due, List<MoneyComponent> order, int decimals) {
        List<PayoutPart> parts = new ArrayList<>();
        BigDecimal left = amount;
        for (MoneyComponent component : order) {
            List<PayoutPart> here =
                    due.stream().filter(part -> part.component() == component).toList();
            BigDecimal total = total(here);
            BigDecimal share = left.min(total);
            if (share.signum() > 0) {
                parts.addAll(inProportion(share, here, total, decimals));
                left = left.subtract(share);
            }
        }
        return parts;
    }

    static BigDecimal total(List<PayoutPart> parts) {
        return parts.stream().map(PayoutPart::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** By largest remainders, so that the parts add up to the share exactly. */
    private static List<PayoutPart> inProportion(
            BigDecimal share, List<PayoutPart> due, BigDecimal total, int decimals) {
        BigDecimal[] got = new BigDecimal[due.size()];
        BigDecimal[] remainder = new BigDecimal[due.size()];
        BigDecimal given = BigDecimal.ZERO;
        for (int i = 0; i < got.length; i++) {
            BigDecimal exact =
                    share.multiply(due.get(i).amount()).divide(total, 20, RoundingMode.DOWN);
            got[i] = exact.setScale(decimals, RoundingMode.DOWN);
            remainder[i] = exact.subtract(got[i]);
            given = given.add(got[i]);
        }
        BigDecimal left = share.subtract(given);
        BigDecimal cent = BigDecimal.ONE.movePointLeft(decimals);
        List<Integer> byRemainder =
                IntStream.range(0, got.length)
                        .boxed()
                        .sorted(
                                Comparator.comparing((Integer i) -> remainder[i])
                                        .reversed()
                                        .thenComparing(i -> i))
                        .toList();
        for (int turn = 0; left.signum() > 0; turn++) {
            int i = byRemainder.get(turn % got.length);
            BigDecimal more = cent.min(left).min(due.get(i).amount().subtract(got[i]));
            got[i] = got[i].add(more);
            left = left.subtract(more);
        }
        List<PayoutPart> parts = new ArrayList<>();
        for (int i = 0; i < got.length; i++) {
            if (got[i].signum() > 0) {
                PayoutPart one = due.get(i);
                parts.add(new PayoutPart(one.workerId(), one.violation(), one.component(), got[i]));
            }
        }
        return parts;
    }
}
