package org.makewhole.dashboard.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.remedy.MoneyStage;

class ReadModelTest {
    private static final LocalDate OPENED = LocalDate.of(2026, 3, 17);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final ReadModel model = new ReadModel();

    private void line(long caseId, CaseLine.Posting posting) {
        model.add(new CaseLine(caseId, "US", "USD", "RETAIL", OPENED, posting));
    }

    private static CaseLine.Posting posting(
            String violation, MoneyStage stage, String amount, int daysAfterOpening) {
        return posting(violation, stage, amount, daysAfterOpening, true);
    }

    private static CaseLine.Posting posting(
            String violation, MoneyStage stage, String amount, int days, boolean standing) {
        return new CaseLine.Posting(
                violation, stage, new BigDecimal(amount), OPENED.plusDays(days), standing);
    }

    private Map<List<Object>, List<Object>> rows(ReadModelTable table) {
        model.finish();
        return model.rows().get(table);
    }

    private static List<Object> cell(String violation) {
        return List.of("US", "USD", MARCH, violation, "RETAIL");
    }

    private static List<Object> delay(String violation, int days) {
        return List.of("US", "USD", MARCH, violation, "RETAIL", days);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount).setScale(4);
    }

    @Test
    void aCaseWithTwoViolationsCountsOnceInTheWhole() {
        line(1, posting("OVERTIME", MoneyStage.CLAIMED, "100.50", 0));
        line(1, posting("TIPS", MoneyStage.CLAIMED, "20", 0));
        line(2, posting("TIPS", MoneyStage.CLAIMED, "5", 0));
        var cells = rows(ReadModelTable.CELL);
        assertEquals(3, cells.size());
        assertEquals(List.of(2, money("125.50")), cells.get(cell("*")).subList(0, 2));
        assertEquals(List.of(2, money("25")), cells.get(cell("TIPS")).subList(0, 2));
        assertEquals(List.of(1, money("100.50")), cells.get(cell("OVERTIME")).subList(0, 2));
    }

    @Test
    void aCaseWithoutMoneyCounts() {
        line(1, null);
        assertEquals(1, rows(ReadModelTable.CELL).get(cell("*")).get(0));
    }

    @Test
    void noLinesNoRows() {
        assertTrue(rows(ReadModelTable.CELL).isEmpty());
    }

    @Test
    void aViolationThatWasTakenBackIsNotCounted() {
        line(1, posting("TIPS", MoneyStage.COMPUTED, "40", 0));
        line(1, posting("TIPS", MoneyStage.COMPUTED, "-40", 0));
        var cells = rows(ReadModelTable.CELL);
        assertFalse(cells.containsKey(cell("TIPS")));
        assertEquals(1, cells.get(cell("*")).get(0));
    }

    @Test
    void onlyPaymentsOfCasesWithAComputedAmountEnterTheRate() {
        line(1, posting("TIPS", MoneyStage.COMPUTED, "40", 0));
        line(1, posting("TIPS", MoneyStage.PAID, "30", 9));
        line(2, posting("TIPS", MoneyStage.PAID, "900", 9));
        List<Object> whole = rows(ReadModelTable.CELL).get(cell("*"));
        assertEquals(money("930"), whole.get(5));
        assertEquals(money("30"), whole.get(6));
    }

    @Test
    void daysRunToTheFirstPaymentThatStands() {
        line(1, posting("TIPS", MoneyStage.PAID, "10", 5, false));
        line(1, posting("TIPS", MoneyStage.PAID, "-10", 5));
        line(1, posting("TIPS", MoneyStage.PAID, "10", 30));
        line(1, posting("OVERTIME", MoneyStage.PAID, "10", 12));
        line(2, posting("TIPS", MoneyStage.PAID, "10", 30));
        var delays = rows(ReadModelTable.DELAY);
        assertEquals(
                Map.of(
                        delay("*", 12), List.<Object>of(1),
                        delay("*", 30), List.<Object>of(1),
                        delay("TIPS", 30), List.<Object>of(2),
                        delay("OVERTIME", 12), List.<Object>of(1)),
                delays);
    }

    @Test
    void aPaymentBeforeTheOpeningCountsAsNoDays() {
        line(1, posting("TIPS", MoneyStage.PAID, "10", -3));
        assertTrue(rows(ReadModelTable.DELAY).containsKey(delay("*", 0)));
    }

    @Test
    void paymentsFallInTheirOwnMonth() {
        line(1, posting("TIPS", MoneyStage.PAID, "10.25", 0));
        line(1, posting("TIPS", MoneyStage.PAID, "7", 40));
        line(1, posting("TIPS", MoneyStage.PAID, "9", 70, false));
        line(1, posting("TIPS", MoneyStage.PAID, "-9", 70));
        assertEquals(
                Map.of(
                        List.of("US", "USD", MARCH), List.<Object>of(money("10.25"), 1),
                        List.of("US", "USD", LocalDate.of(2026, 4, 1)),
                                List.<Object>of(money("7"), 0)),
                rows(ReadModelTable.PAYMENT));
    }

    @Test
    void aCaseIsCountedOnceInEachYearInWhichItWasPaid() {
        line(1, posting("TIPS", MoneyStage.PAID, "10", 40));
        line(1, posting("OVERTIME", MoneyStage.PAID, "10", 0));
        line(1, posting("TIPS", MoneyStage.PAID, "10", 400));
        line(2, posting("TIPS", MoneyStage.PAID, "10", 40));
        var payments = rows(ReadModelTable.PAYMENT);
        assertEquals(
                List.of(1, 1, 1),
                List.of(MARCH, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 4, 1)).stream()
                        .map(month -> payments.get(List.of("US", "USD", month)).get(1))
                        .toList());
    }

    @Test
    void eachSumSaysFromHowManyCasesItComes() {
        line(1, posting("TIPS", MoneyStage.CLAIMED, "10", 0));
        line(1, posting("OVERTIME", MoneyStage.CLAIMED, "10", 0));
        line(2, posting("TIPS", MoneyStage.CLAIMED, "10", 0));
        line(2, posting("TIPS", MoneyStage.COMPUTED, "12", 0));
        line(3, posting("TIPS", MoneyStage.PAID, "5", 0));
        line(3, posting("TIPS", MoneyStage.PAID, "-5", 0));
        var cells = rows(ReadModelTable.CELL);
        assertEquals(List.of(2, 1, 0, 0, 0), cells.get(cell("*")).subList(7, 12));
        assertEquals(List.of(1, 0, 0, 0, 0), cells.get(cell("OVERTIME")).subList(7, 12));
    }
}
