package org.makewhole.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

/** What must hold for every input, tried on many from fixed seeds. */
class WagePropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"US", "DO"})
    void linesWeeksAndFormulasAgree(String place) {
        Random random = new Random(20261122);
        RulePack pack = RulePacks.forJurisdiction(place);
        for (int i = 0; i < 400; i++) {
            WageInput input = input(place, random, 1 + random.nextInt(6));
            WageResult result = WageEngine.calculate(input, pack);
            assertEquals(
                    result.total(),
                    result.weeks().stream()
                            .map(WageWeek::shortfall)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
            assertEquals(
                    result.total(),
                    result.subtotals().values().stream()
                            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add));
            assertEquals(
                    result.total(), result.earned().subtract(result.paid()).add(result.excess()));
            for (WageLine line : result.lines()) {
                assertEquals(line.amount(), FormulaReader.read(line.formula()), line.formula());
            }
        }
    }

    @Test
    void moreHoursNeverLowerWhatIsOwedAndACentPaidLowersItByACent() {
        Random random = new Random(7);
        RulePack pack = RulePacks.forJurisdiction("US");
        BigDecimal cent = new BigDecimal("0.01");
        for (int i = 0; i < 400; i++) {
            WageInput input = input("US", random, 1);
            WorkWeek week = input.weeks().get(0);
            BigDecimal owed = WageEngine.calculate(input, pack).total();
            BigDecimal longer =
                    WageEngine.calculate(
                                    with(
                                            input,
                                            new WorkWeek(
                                                    week.weekStart(),
                                                    week.hoursWorked().add(new BigDecimal("0.25")),
                                                    week.amountPaid())),
                                    pack)
                            .total();
            assertTrue(longer.compareTo(owed) >= 0, input + ": " + owed + " then " + longer);
            BigDecimal afterPayment =
                    WageEngine.calculate(
                                    with(
                                            input,
                                            new WorkWeek(
                                                    week.weekStart(),
                                                    week.hoursWorked(),
                                                    week.amountPaid().add(cent))),
                                    pack)
                            .total();
            assertEquals(owed.subtract(cent).max(BigDecimal.ZERO.setScale(2)), afterPayment);
        }
    }

    @Test
    void theOrderOfTheWeeksDoesNotMatter() {
        WageInput input = input("US", new Random(1), 30);
        List<WorkWeek> reversed = new ArrayList<>(input.weeks());
        Collections.reverse(reversed);
        RulePack pack = RulePacks.forJurisdiction("US");
        assertEquals(
                WageEngine.calculate(input, pack),
                WageEngine.calculate(
                        new WageInput("US", input.currency(), input.terms(), reversed), pack));
    }

    private static WageInput with(WageInput input, WorkWeek week) {
        return new WageInput(input.jurisdiction(), input.currency(), input.terms(), List.of(week));
    }

    private static WageInput input(String place, Random random, int weeks) {
        PayBasis basis = PayBasis.values()[random.nextInt(4)];
        int unit =
                switch (basis) {
                    case HOURLY -> 1;
                    case DAILY -> 8;
                    case WEEKLY -> 40;
                    case MONTHLY -> 173;
                };
        AgreedTerms terms =
                new AgreedTerms(
                        basis,
                        BigDecimal.valueOf((200 + random.nextInt(2500)) * (long) unit, 2),
                        BigDecimal.valueOf(40 + random.nextInt(200), 0)
                                .divide(new BigDecimal("4")),
                        BigDecimal.valueOf(1 + random.nextInt(7)));
        List<WorkWeek> list = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            list.add(
                    new WorkWeek(
                            FIRST.plusWeeks(i),
                            BigDecimal.valueOf(random.nextInt(9000), 2),
                            BigDecimal.valueOf(random.nextInt(100000), 2)));
        }
        return new WageInput(place, WageCases.USD, terms, list);
    }
}
