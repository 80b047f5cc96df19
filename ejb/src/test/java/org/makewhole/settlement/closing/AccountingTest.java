package org.makewhole.settlement.closing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.remedy.CaseClaimant;
import org.makewhole.remedy.StageTotals;
import org.makewhole.remedy.outcome.Outcome;

class AccountingTest {

    private static CaseClaimant claimant(long id, String agreed, String paid) {
        return new CaseClaimant(
                id,
                "Claimant " + id,
                new StageTotals(
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        new BigDecimal(agreed),
                        new BigDecimal(paid)));
    }

    private static List<String> open(Map<Long, Outcome> outcomes, CaseClaimant... claimants) {
        return open(outcomes, "0", claimants);
    }

    private static List<String> open(
            Map<Long, Outcome> outcomes, String held, CaseClaimant... claimants) {
        List<String> found = new ArrayList<>();
        Accounting.of(List.of(claimants), new HashMap<>(outcomes), new BigDecimal(held))
                .forEach(one -> found.add(one.why() + " " + one.claimant() + " " + one.amount()));
        return found;
    }

    @Test
    void whatIsDueIsPaidOrSaidToBeOutOfReach() {
        assertEquals(
                List.of("NOT_PAID Claimant 2 60"),
                open(Map.of(), claimant(1, "100", "100"), claimant(2, "100", "40")));
        assertEquals(
                List.of("NOT_PAID Claimant 2 60"),
                open(Map.of(2L, Outcome.SETTLEMENT), claimant(2, "100", "40")));
        assertEquals(
                List.of(),
                open(Map.of(2L, Outcome.UNCOLLECTABLE_BANKRUPT), claimant(2, "100", "40")));
        Map<Long, Outcome> ofTheCase = new HashMap<>();
        ofTheCase.put(null, Outcome.TRANSFERRED);
        assertEquals(List.of(), open(ofTheCase, claimant(2, "100", "40")));
    }

    @Test
    void aPaymentThatNobodyDividedCountsForTheCase() {
        assertEquals(List.of(), open(Map.of(), claimant(1, "100", "200"), claimant(2, "100", "0")));
        assertEquals(
                List.of("NOT_PAID null 30"),
                open(Map.of(), claimant(1, "100", "170"), claimant(2, "100", "0")));
        assertEquals(
                List.of("PAID_TOO_MUCH null 10"),
                open(Map.of(), claimant(1, "100", "210"), claimant(2, "100", "0")));
    }

    @Test
    void whatWasPaidWithoutAnyAwardIsNoFault() {
        assertEquals(List.of(), open(Map.of(), claimant(1, "0", "75")));
    }

    @Test
    void whatWasNotHandedOnKeepsTheCaseOpen() {
        assertEquals(
                List.of("NOT_HANDED_ON null 12.50"),
                open(Map.of(), "12.50", claimant(1, "100", "100")));
    }
}
