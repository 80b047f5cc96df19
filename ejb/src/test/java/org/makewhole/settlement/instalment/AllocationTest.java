package org.makewhole.settlement.instalment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.makewhole.settlement.DuePayment;
import org.makewhole.settlement.instalment.Allocation.Met;
import org.makewhole.settlement.instalment.Allocation.Receipt;

class AllocationTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);

    private static BigDecimal euros(String amount) {
        return new BigDecimal(amount);
    }

    private static Receipt on(int day, String amount) {
        return new Receipt(MAY.withDayOfMonth(day), euros(amount));
    }

    @Test
    void aPaymentIsMetOnTheDayOnWhichTheLastOfItCame() {
        Allocation found =
                Allocation.of(
                        BigDecimal.ZERO,
                        List.of(on(2, "60"), on(9, "60"), on(20, "5")),
                        List.of(euros("100"), euros("100")));
        assertEquals(
                List.of(new Met(euros("100"), MAY.withDayOfMonth(9)), new Met(euros("25"), null)),
                found.met());
        assertEquals(BigDecimal.ZERO, found.left());
    }

    @Test
    void whatCameBeforeMeetsNothingAndWhatIsTooMuchIsLeft() {
        Allocation found =
                Allocation.of(
                        euros("40"), List.of(on(1, "40"), on(3, "130")), List.of(euros("100")));
        assertEquals(List.of(new Met(euros("100"), MAY.withDayOfMonth(3))), found.met());
        assertEquals(euros("30"), found.left());
    }

    @Test
    void whatWasTakenBackCountsFromWhenItWasThereForGood() {
        Allocation found =
                Allocation.of(
                        BigDecimal.ZERO,
                        List.of(on(1, "100"), on(5, "-100"), on(8, "100")),
                        List.of(euros("100")));
        assertEquals(MAY.withDayOfMonth(8), found.met().get(0).on());
        assertNull(
                Allocation.of(
                                BigDecimal.ZERO,
                                List.of(on(1, "100"), on(5, "-1")),
                                List.of(euros("100")))
                        .met()
                        .get(0)
                        .on());
    }

    @Test
    void paymentsOfThe31stFallOnTheLastDayOfShorterMonths() {
        assertEquals(
                List.of("2025-01-31 33.34", "2025-02-28 33.33", "2025-03-31 33.33"),
                PaymentPlan.equal(
                                euros("100"),
                                2,
                                3,
                                LocalDate.of(2025, 1, 31),
                                PaymentPlan.Every.MONTH)
                        .stream()
                        .map(one -> one.dueOn() + " " + one.amount())
                        .toList());
    }

    @Property(tries = 300)
    void nothingOfWhatWasReceivedIsLostOrCountedTwice(
            @ForAll @Size(max = 12) List<@IntRange(min = -500, max = 1000) Integer> cents,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 900) Integer> due,
            @ForAll @IntRange(max = 300) int before) {
        List<Receipt> receipts = new ArrayList<>();
        BigDecimal received = BigDecimal.ZERO;
        for (int i = 0; i < cents.size(); i++) {
            BigDecimal amount = BigDecimal.valueOf(cents.get(i), 2);
            receipts.add(new Receipt(MAY.plusDays(i), amount));
            received = received.add(amount);
        }
        BigDecimal counted = received.subtract(BigDecimal.valueOf(before, 2)).max(BigDecimal.ZERO);
        List<BigDecimal> amounts = due.stream().map(one -> BigDecimal.valueOf(one, 2)).toList();
        Allocation found = Allocation.of(BigDecimal.valueOf(before, 2), receipts, amounts);

        BigDecimal met =
                found.met().stream().map(Met::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, counted.compareTo(met.add(found.left())));
        boolean missing = false;
        for (int i = 0; i < amounts.size(); i++) {
            Met one = found.met().get(i);
            boolean whole = one.amount().compareTo(amounts.get(i)) == 0;
            assertEquals(whole, one.on() != null);
            assertTrue(one.amount().signum() >= 0);
            assertTrue(!missing || one.amount().signum() == 0, "in the order of their days");
            missing |= !whole;
        }
    }

    @Property(tries = 300)
    void equalPaymentsMakeUpTheSum(
            @ForAll @IntRange(min = 1, max = 100_000_000) int cents,
            @ForAll @IntRange(min = 1, max = 120) int count) {
        BigDecimal total = BigDecimal.valueOf(cents, 2);
        BigDecimal sum =
                PaymentPlan.equal(total, 2, count, MAY, PaymentPlan.Every.WEEK).stream()
                        .map(DuePayment::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(total, sum);
    }
}
