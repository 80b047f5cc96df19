package org.makewhole.remedy.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.makewhole.remedy.MoneyComponent;
import org.makewhole.remedy.MoneyStage;
import org.makewhole.remedy.Standing;
import org.makewhole.remedy.disbursement.PayoutPart;
import org.makewhole.wage.Violation;

/** Payments of any amount over any debts. */
class AllocationTest {
    private static final AllocationOrder US = AllocationOrder.of("US-VA");

    private static PayoutPart due(long worker, MoneyComponent component, String amount) {
        return new PayoutPart(worker, Violation.OVERTIME, component, new BigDecimal(amount));
    }

    @Property(tries = 500)
    void partsAddUpToTheCentAndNobodyGetsMoreThanIsDue(
            @ForAll("debts") List<PayoutPart> due, @ForAll("cents") BigDecimal amount) {
        List<PayoutPart> parts = Allocation.divide(amount, due, US.order(), 2);

        assertEquals(
                0,
                Allocation.total(parts).compareTo(amount.min(Allocation.total(due))),
                () -> amount + " over " + due + " gave " + parts);
        for (PayoutPart part : parts) {
            assertTrue(part.amount().signum() > 0 && part.amount().scale() <= 2, part::toString);
            BigDecimal most =
                    due.stream()
                            .filter(one -> Allocation.Key.of(one).equals(Allocation.Key.of(part)))
                            .map(PayoutPart::amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertTrue(part.amount().compareTo(most) <= 0, part::toString);
        }
    }

    @Provide
    Arbitrary<List<PayoutPart>> debts() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 12),
                        Arbitraries.of(MoneyComponent.values()),
                        cents())
                .as(
                        (worker, component, amount) ->
                                new PayoutPart(worker, Violation.OVERTIME, component, amount))
                .list()
                .ofMaxSize(12)
                .uniqueElements(part -> part.workerId() + "" + part.component());
    }

    @Provide
    Arbitrary<BigDecimal> cents() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("99999.99"))
                .ofScale(2);
    }

    @Test
    void interestComesFirstWhereTheLawSaysSo() {
        List<PayoutPart> due =
                List.of(
                        due(1, MoneyComponent.WAGES, "300.00"),
                        due(2, MoneyComponent.WAGES, "100.00"),
                        due(1, MoneyComponent.INTEREST, "30.00"),
                        due(1, MoneyComponent.PENALTIES, "50.00"));

        List<PayoutPart> parts = Allocation.divide(new BigDecimal("130.01"), due, US.order(), 2);

        assertEquals(
                List.of(
                        due(1, MoneyComponent.INTEREST, "30.00"),
                        due(1, MoneyComponent.WAGES, "75.01"),
                        due(2, MoneyComponent.WAGES, "25.00")),
                parts);
        assertTrue(US.citation().contains("Sakamoto v. Walkup"));
        assertEquals(MoneyComponent.WAGES, AllocationOrder.of("ZZ").order().get(0));
        assertFalse(AllocationOrder.of("ZZ").verified());
    }

    /** What stands as compared says where and when; costs stand where the texts have them. */
    @Test
    void theOrdersAreThoseOfTheTextsThatWereRead() {
        AllocationOrder.all()
                .forEach(
                        (place, order) -> {
                            assertTrue(order.verified(), place);
                            assertTrue(order.address().startsWith("http"), place);
                            assertTrue(order.readOn().getYear() >= 2026, place);
                        });
        assertEquals("COSTS FEES INTEREST WAGES DAMAGES PENALTIES", orderOf("DE"));
        assertEquals("COSTS FEES INTEREST WAGES DAMAGES PENALTIES", orderOf("JP"));
        assertEquals("INTEREST COSTS FEES WAGES DAMAGES PENALTIES", orderOf("FR"));
        assertEquals("INTEREST WAGES DAMAGES COSTS FEES PENALTIES", orderOf("MX"));
        assertEquals(
                AllocationOrder.Departure.CREDITOR_MAY_REFUSE,
                AllocationOrder.of("DE").departure());
        assertEquals(AllocationOrder.Departure.FIXED, AllocationOrder.of("TR").departure());
        assertEquals(
                AllocationOrder.Departure.PAYER_MAY_CHOOSE, AllocationOrder.of("CZ").departure());
        assertTrue(AllocationOrder.of("ES").payerNamesDebt());
    }

    /** Portugal sets what is owed for the delay before interest. */
    @Test
    void damagesForTheDelayMayComeBeforeInterest() {
        List<PayoutPart> due =
                List.of(
                        due(1, MoneyComponent.WAGES, "300.00"),
                        due(1, MoneyComponent.INTEREST, "30.00"),
                        due(1, MoneyComponent.DAMAGES, "20.00"),
                        due(1, MoneyComponent.COSTS, "10.00"));

        assertEquals(
                List.of(
                        due(1, MoneyComponent.COSTS, "10.00"),
                        due(1, MoneyComponent.DAMAGES, "20.00"),
                        due(1, MoneyComponent.INTEREST, "5.00")),
                Allocation.divide(
                        new BigDecimal("35.00"), due, AllocationOrder.of("PT").order(), 2));
    }

    private static String orderOf(String place) {
        return String.join(
                " ", AllocationOrder.of(place).order().stream().map(Enum::name).toList());
    }

    @Test
    void whatWasAgreedIsDueLessWhatWasPaidAndWhatIsOnItsWay() {
        List<Standing> standing =
                List.of(
                        standing(MoneyStage.COMPUTED, "900.00"),
                        standing(MoneyStage.AWARDED, "800.00"),
                        standing(MoneyStage.AGREED, "700.00"),
                        standing(MoneyStage.PAID, "120.00"));

        assertEquals(
                List.of(due(1, MoneyComponent.WAGES, "530.00")),
                Allocation.due(standing, List.of(due(1, MoneyComponent.WAGES, "50.00"))));
        assertEquals(
                List.of(due(1, MoneyComponent.WAGES, "680.00")),
                Allocation.due(
                        List.of(standing.get(0), standing.get(1), standing.get(3)), List.of()));
    }

    /** One settles, the other goes on and wins; what the state is owed goes beside both. */
    @Test
    void anAgreementTakesThePlaceOfAnAwardForThoseAloneWhoAgreed() {
        assertEquals(
                List.of(
                        due(1, MoneyComponent.WAGES, "700.00"),
                        due(2, MoneyComponent.WAGES, "400.00"),
                        new PayoutPart(
                                null,
                                Violation.OVERTIME,
                                MoneyComponent.PENALTIES,
                                new BigDecimal("90.00"))),
                Allocation.due(
                        List.of(
                                standing(MoneyStage.AWARDED, "800.00"),
                                standing(MoneyStage.AGREED, "700.00"),
                                standing(MoneyStage.COMPUTED, 2, MoneyComponent.WAGES, "500.00"),
                                standing(MoneyStage.AWARDED, 2, MoneyComponent.WAGES, "400.00"),
                                standing(MoneyStage.COMPUTED, 3, MoneyComponent.WAGES, "300.00"),
                                standing(MoneyStage.AWARDED, 1, MoneyComponent.PENALTIES, "90.00")),
                        List.of()));
    }

    /** Fees that were won in somebody's claim are paid as nobody's, and not a second time. */
    @Test
    void whatIsNotTheWorkersIsDueOnceOnly() {
        Standing won = standing(MoneyStage.AGREED, 1, MoneyComponent.FEES, "90.00");
        PayoutPart fees =
                new PayoutPart(
                        null, Violation.OVERTIME, MoneyComponent.FEES, new BigDecimal("90.00"));
        assertEquals(List.of(fees), Allocation.due(List.of(won), List.of()));
        assertEquals(List.of(), Allocation.due(List.of(won), List.of(fees)));
        Standing paid =
                new Standing(
                        MoneyStage.PAID,
                        null,
                        Violation.OVERTIME,
                        MoneyComponent.FEES,
                        new BigDecimal("90.00"));
        assertEquals(List.of(), Allocation.due(List.of(won, paid), List.of()));
    }

    private static Standing standing(MoneyStage stage, String amount) {
        return standing(stage, 1, MoneyComponent.WAGES, amount);
    }

    private static Standing standing(
            MoneyStage stage, long worker, MoneyComponent component, String amount) {
        return new Standing(stage, worker, Violation.OVERTIME, component, new BigDecimal(amount));
    }
}
