package org.makewhole.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.makewhole.casefile.CaseKind;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.claim.calculation.AmountsOwed;
import org.makewhole.demo.DemoCase.Posting;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.wage.Violation;

/**
 * The money of the demonstration: its five stages agree with each other and with the wage engine.
 */
class DemoMoneyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** The wages that stand at a stage after reversals, by violation. */
    private static Map<Violation, BigDecimal> standing(DemoCase demoCase, MoneyStage stage) {
        return standing(demoCase, stage, MoneyComponent.WAGES);
    }

    private static Map<Violation, BigDecimal> standing(
            DemoCase demoCase, MoneyStage stage, MoneyComponent component) {
        Map<Violation, BigDecimal> sums = new EnumMap<>(Violation.class);
        demoCase.postings().stream()
                .filter(p -> p.money().stage() == stage && p.reversal().isEmpty())
                .filter(p -> p.money().component() == component)
                .map(Posting::money)
                .forEach(money -> sums.merge(money.violation(), money.amount(), BigDecimal::add));
        return sums;
    }

    private static BigDecimal total(DemoCase demoCase, MoneyStage stage) {
        return standing(demoCase, stage).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<Violation, BigDecimal> due(DemoCase demoCase) {
        Map<Violation, BigDecimal> agreed = standing(demoCase, MoneyStage.AGREED);
        return agreed.isEmpty() ? standing(demoCase, MoneyStage.AWARDED) : agreed;
    }

    private static BigDecimal due(List<DemoCase> cases) {
        return cases.stream()
                .flatMap(c -> due(c).values().stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<DemoCase> cases, MoneyStage stage) {
        return cases.stream().map(c -> total(c, stage)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @MethodSource("org.makewhole.demo.DemoCasesTest#days")
    void stagesAgreeWithEachOtherInEveryCase(LocalDate today) {
        for (DemoCase demoCase : DemoCasesTest.all(today)) {
            demoCase.postings()
                    .forEach(
                            p -> {
                                assertTrue(p.money().amount().signum() > 0, demoCase.toString());
                                assertTrue(p.money().amount().stripTrailingZeros().scale() <= 2);
                            });
            Map<Violation, BigDecimal> due = due(demoCase);
            standing(demoCase, MoneyStage.PAID)
                    .forEach(
                            (violation, paid) ->
                                    assertTrue(
                                            paid.compareTo(due.get(violation)) <= 0,
                                            violation + " of " + demoCase));
            boolean won =
                    demoCase.moves().stream()
                            .anyMatch(
                                    m ->
                                            m.to() == CaseStatus.SETTLED
                                                    || m.to() == CaseStatus.DECIDED);
            assertTrue(won || due.isEmpty(), demoCase.toString());
            assertTrue(
                    demoCase.status() != CaseStatus.COLLECTING || !due.isEmpty(),
                    demoCase.toString());
        }
    }

    @Test
    void aCaseClosedAsPaidIsPaidToTheCent() {
        List<DemoCase> paid =
                DemoCasesTest.all(TODAY).stream()
                        .filter(c -> !due(c).isEmpty())
                        .filter(c -> !c.status().isOpen())
                        .filter(c -> isClosedAsPaid(c))
                        .toList();
        assertTrue(paid.size() > 60, "closed as paid: " + paid.size());
        for (DemoCase demoCase : paid) {
            assertEquals(0, due(List.of(demoCase)).compareTo(total(demoCase, MoneyStage.PAID)));
        }
    }

    private static boolean isClosedAsPaid(DemoCase demoCase) {
        String reason = demoCase.moves().get(demoCase.moves().size() - 1).reason();
        return DemoOrganizations.all().stream()
                .flatMap(plan -> plan.texts().reasons().entrySet().stream())
                .filter(entry -> entry.getKey().endsWith("CLOSED.PAID"))
                .anyMatch(entry -> entry.getValue().contains(reason));
    }

    @Test
    void whatIsComputedIsWhatTheWageEngineYields() {
        int computed = 0;
        for (DemoCase demoCase : DemoCasesTest.all(TODAY)) {
            boolean calculated =
                    demoCase.wages().map(wages -> wages.calculatedAt().isPresent()).orElse(false);
            if (calculated) {
                computed++;
                AmountsOwed owed = demoCase.wages().get().record().result();
                assertEquals(owed.subtotals(), standing(demoCase, MoneyStage.COMPUTED));
                assertEquals(
                        owed.onTop(),
                        standing(demoCase, MoneyStage.COMPUTED, MoneyComponent.DAMAGES));
                assertEquals(
                        owed.interest(),
                        standing(demoCase, MoneyStage.COMPUTED, MoneyComponent.INTEREST));
            } else {
                assertTrue(standing(demoCase, MoneyStage.COMPUTED).isEmpty());
            }
            assertEquals(
                    demoCase.opening().kind() == CaseKind.WAGE_CLAIM, demoCase.wages().isPresent());
        }
        assertTrue(computed > 200, "computed: " + computed);
    }

    @ParameterizedTest
    @MethodSource("org.makewhole.demo.DemoCasesTest#days")
    void everyWageClaimIsOwedSomethingSoMostlyLessThanClaimed(LocalDate today) {
        List<DemoCase> claims =
                DemoCasesTest.all(today).stream().filter(c -> c.wages().isPresent()).toList();
        int modest = 0;
        for (DemoCase claim : claims) {
            BigDecimal owed = claim.wages().orElseThrow().record().result().sums().wages();
            assertTrue(owed.signum() > 0, claim.toString());
            modest += total(claim, MoneyStage.CLAIMED).compareTo(owed) < 0 ? 1 : 0;
        }
        assertTrue(modest > 0 && modest < claims.size() / 5, modest + " of " + claims.size());
    }

    @ParameterizedTest
    @MethodSource("org.makewhole.demo.DemoCasesTest#days")
    void recoveryAndDelayAreBelievable(LocalDate today) {
        for (DemoOrganization plan : DemoOrganizations.all()) {
            List<DemoCase> cases = CaseGenerator.cases(plan, today);
            BigDecimal due = due(cases);
            BigDecimal paid = sum(cases, MoneyStage.PAID);
            assertTrue(
                    paid.compareTo(due.multiply(new BigDecimal("0.40"))) > 0, paid + " of " + due);
            assertTrue(
                    paid.compareTo(due.multiply(new BigDecimal("0.90"))) < 0, paid + " of " + due);
            List<Long> delays =
                    cases.stream()
                            .map(DemoMoneyTest::daysToFirstPayment)
                            .filter(Objects::nonNull)
                            .sorted()
                            .toList();
            long median = delays.get(delays.size() / 2);
            assertTrue(median > 60 && median < 300, plan.description().code() + " " + median);
        }
    }

    private static Long daysToFirstPayment(DemoCase demoCase) {
        return demoCase.postings().stream()
                .filter(p -> p.money().stage() == MoneyStage.PAID && p.reversal().isEmpty())
                .map(p -> p.money().effectiveOn())
                .min(LocalDate::compareTo)
                .map(day -> ChronoUnit.DAYS.between(demoCase.opening().on(), day))
                .orElse(null);
    }

    @Test
    void thereAreInstalmentsUnpaidRemediesAndReversals() {
        List<DemoCase> cases = DemoCasesTest.all(TODAY);
        List<Posting> postings = cases.stream().flatMap(c -> c.postings().stream()).toList();
        long reversed = postings.stream().filter(p -> p.reversal().isPresent()).count();
        assertTrue(reversed >= 5 && reversed < postings.size() / 20, "reversed: " + reversed);
        assertTrue(
                cases.stream()
                        .anyMatch(
                                c -> !due(c).isEmpty() && total(c, MoneyStage.PAID).signum() == 0));
        long byInstalments = cases.stream().filter(c -> paymentDays(c).size() >= 2).count();
        assertTrue(byInstalments > 30, "by instalments: " + byInstalments);
    }

    private static Set<LocalDate> paymentDays(DemoCase demoCase) {
        return demoCase.postings().stream()
                .filter(p -> p.money().stage() == MoneyStage.PAID)
                .map(p -> p.money().effectiveOn())
                .collect(Collectors.toSet());
    }
}
