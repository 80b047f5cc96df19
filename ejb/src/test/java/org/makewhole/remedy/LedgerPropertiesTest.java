package org.makewhole.remedy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.makewhole.audit.Author;
import org.makewhole.wage.Violation;

/** Whatever is posted and taken back, in whatever order: the ledger balances. */
class LedgerPropertiesTest {
    private static final Author SOMEBODY = new Author(7L, "Somebody");
    private static final LocalDate DAY = LocalDate.of(2025, 6, 2);

    /** One thing that somebody does: a posting, or taking one back. */
    record Deed(
            Violation violation,
            MoneyComponent component,
            MoneyStage stage,
            BigDecimal amount,
            int back) {}

    @Property(tries = 300)
    void noSequenceOfPostingsAndReversalsUnbalancesIt(@ForAll("deeds") List<Deed> deeds) {
        List<MoneyPosting> ledger = new ArrayList<>();
        Set<Long> reversed = new HashSet<>();
        for (Deed deed : deeds) {
            Optional<MoneyPosting> back =
                    ledger.isEmpty() || deed.back() < 0
                            ? Optional.empty()
                            : Optional.of(ledger.get(deed.back() % ledger.size()));
            if (back.isEmpty()) {
                ledger.add(posting(deed));
            } else if (!back.get().isReversal() && reversed.add(back.get().getId())) {
                ledger.add(back.get().reversal("wrong", SOMEBODY));
            }
            assertBalanced(ledger, reversed);
        }
    }

    private static MoneyPosting posting(Deed deed) {
        return new MoneyPosting(
                new ClaimantMoney(1L, 2L, "USD"),
                new PostMoney(deed.violation(), deed.stage(), deed.amount(), DAY, null, null)
                        .of(deed.component()),
                SOMEBODY);
    }

    private static void assertBalanced(List<MoneyPosting> ledger, Set<Long> reversed) {
        List<StageSum> sums = new ArrayList<>();
        ledger.forEach(
                one ->
                        sums.add(
                                new StageSum(
                                        1L,
                                        one.getViolation(),
                                        one.getComponent(),
                                        one.getStage(),
                                        one.getAmount())));
        CaseMoney money = CaseMoney.of("USD", sums);
        for (MoneyStage stage : MoneyStage.values()) {
            BigDecimal standing =
                    sum(
                            ledger.stream()
                                    .filter(
                                            one ->
                                                    one.getStage() == stage
                                                            && !one.isReversal()
                                                            && !reversed.contains(one.getId()))
                                    .toList());
            BigDecimal all =
                    money.byComponent().values().stream()
                            .map(totals -> totals.at(stage))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, standing.compareTo(all), () -> stage + ": " + ledger);
            BigDecimal ofWorkers =
                    money.byComponent().entrySet().stream()
                            .filter(one -> one.getKey().isWorkers())
                            .map(one -> one.getValue().at(stage))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, ofWorkers.compareTo(money.total().at(stage)));
            BigDecimal byViolation =
                    money.byViolation().values().stream()
                            .map(totals -> totals.at(stage))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(0, byViolation.compareTo(money.total().at(stage)));
            assertTrue(money.total().at(stage).signum() >= 0);
        }
    }

    private static BigDecimal sum(List<MoneyPosting> postings) {
        return postings.stream()
                .map(MoneyPosting::getAmount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.of(Violation.values()),
                        Arbitraries.of(MoneyComponent.values()),
                        Arbitraries.of(MoneyStage.values()),
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("0.01"), new BigDecimal("99999.99"))
                                .ofScale(2),
                        Arbitraries.integers().between(-20, 20))
                .as(Deed::new)
                .list()
                .ofMaxSize(40);
    }
}
