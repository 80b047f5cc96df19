package org.makewhole.settlement.instalment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.makewhole.settlement.instalment.Allocation.Met;
import org.makewhole.settlement.instalment.Allocation.Receipt;
import org.makewhole.settlement.instalment.Received.Due;

/** Money that is named for a settlement, beside money that is not. */
class ReceivedTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final BigDecimal NONE = BigDecimal.ZERO;

    /** Two of the first settlement, one of the second, by their days. */
    private static final List<Due> DUE = List.of(due(1, "100"), due(2, "80"), due(1, "100"));

    private static Due due(long settlement, String amount) {
        return new Due(settlement, new BigDecimal(amount));
    }

    private static Receipt on(int day, String amount) {
        return new Receipt(MAY.withDayOfMonth(day), new BigDecimal(amount));
    }

    private static Met met(String amount, Integer day) {
        return new Met(new BigDecimal(amount), day == null ? null : MAY.withDayOfMonth(day));
    }

    @Test
    void withoutANameItMeetsWhatFallsDueFirst() {
        assertEquals(
                List.of(met("100", 3), met("20", null), met("0", null)),
                new Received(List.of(on(3, "120")), Map.of(), NONE).meet(NONE, DUE));
    }

    @Test
    void whatIsNamedMeetsItsOwnFirstAndWhatIsTooMuchTheOthers() {
        Received received =
                new Received(List.of(on(9, "30")), Map.of(2L, List.of(on(4, "90"))), NONE);
        assertEquals(
                List.of(met("40", null), met("80", 4), met("0", null)), received.meet(NONE, DUE));
    }

    @Test
    void aPaymentThatBothMeetIsMetOnTheLaterDay() {
        Map<Long, List<Receipt>> named = Map.of(1L, List.of(on(20, "60")));
        assertEquals(
                List.of(met("100", 20), met("10", null), met("0", null)),
                new Received(List.of(on(2, "50")), named, NONE).meet(NONE, DUE));
        assertEquals(
                met("100", 25),
                new Received(List.of(on(25, "40")), named, NONE).meet(NONE, DUE).get(0));
    }

    @Test
    void whatWasThereBeforeMeetsNothingUnlessItIsNamed() {
        Received received =
                new Received(
                        List.of(on(1, "70")),
                        Map.of(2L, List.of(on(1, "80"))),
                        new BigDecimal("80"));
        assertEquals(
                List.of(met("0", null), met("80", 1), met("0", null)),
                received.meet(new BigDecimal("150"), DUE));
    }

    @Property
    void whateverIsNamedNoMoreIsMetThanWasReceivedAndNothingIsLost(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 90) Integer> unnamed,
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 90) Integer> named) {
        Received received =
                new Received(
                        receipts(unnamed),
                        named.isEmpty() ? Map.of() : Map.of(2L, receipts(named)),
                        NONE);
        BigDecimal met =
                received.meet(NONE, DUE).stream()
                        .map(Met::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        int sum =
                unnamed.stream().mapToInt(Integer::intValue).sum()
                        + named.stream().mapToInt(Integer::intValue).sum();
        assertEquals(0, new BigDecimal(Math.min(sum, 280)).compareTo(met), () -> sum + " " + met);
        for (int i = 0; i < DUE.size(); i++) {
            Met one = received.meet(NONE, DUE).get(i);
            assertTrue(one.amount().compareTo(DUE.get(i).amount()) <= 0);
            assertEquals(one.amount().compareTo(DUE.get(i).amount()) == 0, one.on() != null);
        }
    }

    private static List<Receipt> receipts(List<Integer> amounts) {
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            receipts.add(on(i + 1, "" + amounts.get(i)));
        }
        return receipts;
    }
}
