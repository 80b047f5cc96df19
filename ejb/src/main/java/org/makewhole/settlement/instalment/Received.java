package org.makewhole.settlement.instalment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.settlement.instalment.Allocation.Met;
import org.makewhole.settlement.instalment.Allocation.Receipt;

/**
 * What was received in a case, and which payments it meets: what is named for a settlement meets
 * the payments of that one first, and everything else what falls due first.
 *
 * @param unnamed by their days
 * @param named by the id of the settlement, each by their days
 * @param namedBefore what of the named was there before the first settlement came into force
 */
record Received(List<Receipt> unnamed, Map<Long, List<Receipt>> named, BigDecimal namedBefore) {

    /** A payment that is to be made. */
    record Due(Long settlementId, BigDecimal amount) {}

    /**
     * @param before what was received before the first settlement came into force, in all
     * @param due in the order in which they are met
     * @return for each that is due, in the order given
     */
    List<Met> meet(BigDecimal before, List<Due> due) {
        Met[] byName = new Met[due.size()];
        List<Receipt> rest = new ArrayList<>(unnamed);
        Map<Long, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < due.size(); i++) {
            byName[i] = new Met(BigDecimal.ZERO, null);
            places.computeIfAbsent(due.get(i).settlementId(), any -> new ArrayList<>()).add(i);
        }
        named.forEach(
                (settlement, receipts) ->
                        meetOne(
                                receipts,
                                due,
                                places.getOrDefault(settlement, List.of()),
                                byName,
                                rest));
        rest.sort(Comparator.comparing(Receipt::on));
        List<Met> byDay =
                Allocation.of(
                                before.subtract(namedBefore).max(BigDecimal.ZERO),
                                rest,
                                open(due, byName))
                        .met();
        List<Met> met = new ArrayList<>();
        for (int i = 0; i < byName.length; i++) {
            met.add(both(due.get(i).amount(), byName[i], byDay.get(i)));
        }
        return List.copyOf(met);
    }

    private static void meetOne(
            List<Receipt> receipts,
            List<Due> due,
            List<Integer> places,
            Met[] byName,
            List<Receipt> rest) {
        Allocation first =
                Allocation.of(
                        BigDecimal.ZERO,
                        receipts,
                        places.stream().map(place -> due.get(place).amount()).toList());
        // Once more with what was met, for the day of what is met in part.
        Allocation parts =
                Allocation.of(
                        BigDecimal.ZERO, receipts, first.met().stream().map(Met::amount).toList());
        for (int i = 0; i < places.size(); i++) {
            byName[places.get(i)] = parts.met().get(i);
        }
        if (first.left().signum() > 0) {
            rest.add(new Receipt(receipts.get(receipts.size() - 1).on(), first.left()));
        }
    }

    private static List<BigDecimal> open(List<Due> due, Met[] byName) {
        List<BigDecimal> open = new ArrayList<>();
        for (int i = 0; i < byName.length; i++) {
            open.add(due.get(i).amount().subtract(byName[i].amount()));
        }
        return open;
    }

    private static Met both(BigDecimal due, Met byName, Met byDay) {
        BigDecimal amount = byName.amount().add(byDay.amount());
        if (amount.compareTo(due) != 0) {
            return new Met(amount, null);
        }
        LocalDate day = byName.amount().signum() == 0 ? byDay.on() : byName.on();
        boolean later = byDay.amount().signum() > 0 && (day == null || byDay.on().isAfter(day));
        return new Met(amount, later ? byDay.on() : day);
    }
}
