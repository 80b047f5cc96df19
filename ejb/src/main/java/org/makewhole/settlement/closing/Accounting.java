package org.makewhole.settlement.closing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.StageTotals;
import org.makewhole.remedy.outcome.Outcome;

/**
 * Whether the money of a case is accounted for.
 *
 * <p>What was awarded or agreed has to be paid, unless the outcome of the claimant says that it
 * will not be. Payments that nobody divided among the claimants count for the case as a whole, so
 * that what one lacks another may hold.
 */
final class Accounting {
    private Accounting() {}

    /**
     * @param outcomes of the claimants by their ids; that of the whole case for {@code null}
     * @param held received and not handed on
     */
    static List<Unaccounted> of(
            List<CaseClaimant> claimants, Map<Long, Outcome> outcomes, BigDecimal held) {
        List<Unaccounted> open = new ArrayList<>();
        BigDecimal missing = BigDecimal.ZERO;
        BigDecimal excess = BigDecimal.ZERO;
        List<Unaccounted> lacking = new ArrayList<>();
        for (CaseClaimant claimant : claimants) {
            StageTotals totals = claimant.totals();
            BigDecimal balance = totals.due().subtract(totals.paid());
            Outcome outcome = outcomes.getOrDefault(claimant.workerId(), outcomes.get(null));
            if (balance.signum() > 0 && !isOutOfReach(outcome)) {
                missing = missing.add(balance);
                lacking.add(new Unaccounted(Unaccounted.Why.NOT_PAID, claimant.name(), balance));
            } else if (balance.signum() < 0) {
                excess = excess.subtract(balance);
            }
        }
        boolean nothingDue = claimants.stream().allMatch(one -> one.totals().due().signum() <= 0);
        BigDecimal net = missing.subtract(excess);
        if (net.signum() > 0) {
            open.addAll(
                    excess.signum() == 0
                            ? lacking
                            : List.of(new Unaccounted(Unaccounted.Why.NOT_PAID, null, net)));
        } else if (net.signum() < 0 && !nothingDue) {
            open.add(new Unaccounted(Unaccounted.Why.PAID_TOO_MUCH, null, net.negate()));
        }
        if (held.signum() > 0) {
            open.add(new Unaccounted(Unaccounted.Why.NOT_HANDED_ON, null, held));
        }
        return open;
    }

    /** The outcome says that nothing more is to come, and why. */
    private static boolean isOutOfReach(Outcome outcome) {
        return outcome != null && outcome.isOutOfReach();
    }
}
