package org.makewhole.settlement.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A table of claimants and purposes whose rows and columns add up to the cent. */
class PartedSharesTest {

    @Property(tries = 500)
    void everyShareAndEveryPurposeIsExact(
            @ForAll("cents") List<Long> purposes, @ForAll("cents") List<Long> weights) {
        Map<Integer, BigDecimal> wanted = new LinkedHashMap<>();
        for (int i = 0; i < purposes.size(); i++) {
            wanted.put(i, BigDecimal.valueOf(purposes.get(i), 2));
        }
        BigDecimal total = sum(wanted.values());
        List<BigDecimal> shares =
                Distribution.proportional(
                                total,
                                2,
                                weights.stream()
                                        .map(one -> new Part(null, BigDecimal.valueOf(one)))
                                        .toList())
                        .shares()
                        .stream()
                        .map(Share::amount)
                        .toList();

        List<Map<Integer, BigDecimal>> parted = PartedShares.of(shares, wanted, 2);

        Map<Integer, BigDecimal> got = new LinkedHashMap<>();
        for (int i = 0; i < shares.size(); i++) {
            assertEquals(0, shares.get(i).compareTo(sum(parted.get(i).values())));
            parted.get(i)
                    .forEach(
                            (purpose, part) -> {
                                assertTrue(part.signum() > 0, part::toString);
                                got.merge(purpose, part, BigDecimal::add);
                            });
        }
        wanted.forEach((purpose, amount) -> assertEquals(0, amount.compareTo(got.get(purpose))));
    }

    @Provide
    Arbitrary<List<Long>> cents() {
        return Arbitraries.longs().between(1, 9_999_999).list().ofMinSize(1).ofMaxSize(9);
    }

    @Test
    void aCentThatCannotBeParted() {
        assertEquals(
                List.of(
                        Map.of("wages", new BigDecimal("0.01")),
                        Map.of("fees", new BigDecimal("0.01"))),
                PartedShares.of(
                        List.of(new BigDecimal("0.01"), new BigDecimal("0.01")),
                        new LinkedHashMap<>(ordered("wages", "0.01", "fees", "0.01")),
                        2));
    }

    private static Map<String, BigDecimal> ordered(String... pairs) {
        Map<String, BigDecimal> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], new BigDecimal(pairs[i + 1]));
        }
        return ordered;
    }

    private static BigDecimal sum(Iterable<BigDecimal> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal amount : amounts) {
            sum = sum.add(amount);
        }
        return sum;
    }
}
