package org.makewhole.remedy.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.makewhole.shared.error.BusinessException;

/** A sum is divided to the last cent, whatever the sum, the rule and the claimants. */
class DistributionTest {

    private static List<Part> parts(String... weights) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            parts.add(new Part((long) i, new BigDecimal(weights[i])));
        }
        return parts;
    }

    private static List<String> amounts(Distribution distribution) {
        return distribution.shares().stream().map(share -> share.amount().toString()).toList();
    }

    @Test
    void threeShareTenThousandEquallyAndTheFirstGetsTheCent() {
        Distribution divided =
                Distribution.of(
                        DistributionRule.EQUAL, new BigDecimal("10000"), 2, parts("0", "0", "0"));
        assertEquals(List.of("3333.34", "3333.33", "3333.33"), amounts(divided));
        assertEquals(new BigDecimal("0.01"), divided.remainder());
        assertEquals(new BigDecimal("0.01"), divided.shares().get(0).unit());
    }

    @Test
    void theRemainderGoesWhereRoundingTookMost() {
        // 1000 × 1/7 = 142.857…, 2/7 = 285.714…, 4/7 = 571.428…: two units to the first two.
        Distribution divided =
                Distribution.of(
                        DistributionRule.PRO_RATA, new BigDecimal("1000"), 0, parts("1", "2", "4"));
        assertEquals(List.of("143", "286", "571"), amounts(divided));
        assertEquals(new BigDecimal("2"), divided.remainder());
    }

    @Test
    void weeksMayBeHalfOnes() {
        Distribution divided =
                Distribution.of(
                        DistributionRule.BY_WEEKS,
                        new BigDecimal("700.00"),
                        2,
                        parts("12.5", "25", "0"));
        assertEquals(List.of("233.33", "466.67", "0.00"), amounts(divided));
    }

    @Test
    void amountsSetByHandHaveToMakeUpTheSum() {
        BusinessException refused =
                assertThrows(
                        BusinessException.class,
                        () ->
                                Distribution.of(
                                        DistributionRule.MANUAL,
                                        new BigDecimal("100"),
                                        2,
                                        parts("60", "39.98")));
        assertEquals("sharesMissTotal", refused.getKey());
        assertEquals(List.of("0.02"), refused.getArguments());
    }

    @Test
    void withoutAnyWeightThereIsNothingToDivideBy() {
        assertEquals(
                "sharesNeedWeights",
                assertThrows(
                                BusinessException.class,
                                () ->
                                        Distribution.of(
                                                DistributionRule.PRO_RATA,
                                                BigDecimal.TEN,
                                                2,
                                                parts("0", "0")))
                        .getKey());
    }

    @Test
    void aSumFinerThanTheCurrencyIsRefused() {
        assertEquals(
                "amountTooFine",
                assertThrows(
                                BusinessException.class,
                                () ->
                                        Distribution.of(
                                                DistributionRule.EQUAL,
                                                new BigDecimal("10.5"),
                                                0,
                                                parts("1")))
                        .getKey());
    }

    @Provide
    Arbitrary<List<Part>> claimants() {
        Arbitrary<BigDecimal> weight =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("9999999"))
                        .ofScale(4);
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(
                        weights -> {
                            List<Part> parts = new ArrayList<>();
                            for (int i = 0; i < weights.size(); i++) {
                                parts.add(new Part((long) i, weights.get(i)));
                            }
                            return parts;
                        });
    }

    @Property(tries = 500)
    void theSharesMakeUpTheSumAndNobodyIsAUnitAway(
            @ForAll @BigRange(min = "0.001", max = "999999999999") @Scale(3) BigDecimal raw,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll("claimants") List<Part> parts,
            @ForAll boolean equally) {
        BigDecimal total = raw.setScale(decimals, RoundingMode.UP);
        BigDecimal weights =
                parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        DistributionRule rule =
                equally || weights.signum() == 0
                        ? DistributionRule.EQUAL
                        : DistributionRule.PRO_RATA;
        Distribution divided = Distribution.of(rule, total, decimals, parts);

        BigDecimal sum =
                divided.shares().stream()
                        .map(Share::amount)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, total.compareTo(sum), () -> total + " ≠ " + sum);
        assertEquals(parts.size(), divided.shares().size());
        assertEquals(
                0,
                divided.remainder()
                        .compareTo(
                                divided.shares().stream()
                                        .map(Share::unit)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)));
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal all = rule == DistributionRule.EQUAL ? new BigDecimal(parts.size()) : weights;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal weight =
                    rule == DistributionRule.EQUAL ? BigDecimal.ONE : parts.get(i).weight();
            BigDecimal amount = divided.shares().get(i).amount();
            assertTrue(amount.signum() >= 0);
            // |amount − total × weight ÷ all| < unit, without dividing.
            assertTrue(
                    amount.multiply(all)
                                    .subtract(total.multiply(weight))
                                    .abs()
                                    .compareTo(unit.multiply(all))
                            < 0,
                    () -> amount + " of " + total);
        }
    }

    @Property(tries = 200)
    void whateverWasDividedCanBeSetByHand(
            @ForAll @BigRange(min = "0.01", max = "99999999") @Scale(2) BigDecimal total,
            @ForAll("claimants") List<Part> parts) {
        Distribution divided = Distribution.of(DistributionRule.EQUAL, total, 2, parts);
        List<Part> byHand =
                divided.shares().stream()
                        .map(share -> new Part(share.claimant(), share.amount()))
                        .toList();
        assertEquals(
                amounts(divided),
                amounts(Distribution.of(DistributionRule.MANUAL, total, 2, byHand)));
    }
}
