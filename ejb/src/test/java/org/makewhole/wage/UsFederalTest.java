package org.makewhole.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.makewhole.wage.WageCases.decimal;
import static org.makewhole.wage.WageCases.hourly;
import static org.makewhole.wage.WageCases.inUs;
import static org.makewhole.wage.WageCases.terms;
import static org.makewhole.wage.WageCases.week;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

class UsFederalTest {

    private static final RulePack US = RulePacks.forJurisdiction("US");

    private static WageResult owed(AgreedTerms terms, WorkWeek... weeks) {
        return WageEngine.calculate(inUs(terms, weeks), US);
    }

    /**
     * Hand computed: agreed 12.00, 50 hours, 300.00 paid. Floor 7.25 x 50 = 362.50, of which 300.00
     * is paid: 62.50. Agreed 600.00 less the floor: 237.50. Premium 6.00 x 10 = 60.00. In all 660.00
     * earned, 360.00 owed.
     */
    @Test
    void paidBelowMinimumWageWithOvertimeIsSplitWithoutDoubleCounting() {
        WageResult result = owed(hourly("12"), week("50", "300"));
        assertEquals(
                Map.of(
                        Violation.MINIMUM_WAGE, decimal("62.50"),
                        Violation.UNPAID_WAGES, decimal("237.50"),
                        Violation.OVERTIME, decimal("60.00")),
                result.subtotals());
        assertEquals(decimal("360.00"), result.total());
        assertEquals(decimal("660.00"), result.earned());
        assertEquals(
                List.of("us.minimum-wage", "us.agreed-wages", "us.weekly-overtime"),
                result.lines().stream().map(WageLine::rule).toList());
        assertEquals("7.25 × 50 = 362.50; 362.50 − 300.00 = 62.50", formula(result, 0));
        assertEquals("12.00 × 50 = 600.00; 600.00 − 362.50 = 237.50", formula(result, 1));
        assertEquals("12.00 × (1.5 − 1) = 6.00; 6.00 × (50 − 40) = 60.00", formula(result, 2));
    }

    /** As above; each further payment fills the next part: floor 362.50, agreed 600.00, all 660.00. */
    @ParameterizedTest
    @CsvSource({
        "0,      362.50, 237.50, 60.00",
        "362.49, 0.01,   237.50, 60.00",
        "362.50, 0,      237.50, 60.00",
        "599.99, 0,      0.01,   60.00",
        "600.00, 0,      0,      60.00",
        "659.99, 0,      0,      0.01",
        "660.00, 0,      0,      0",
        "700.00, 0,      0,      0",
    })
    void paymentsAreCreditedInTheOrderOfTheRules(
            String paid, String minimum, String agreed, String overtime) {
        WageResult result = owed(hourly("12"), week("50", paid));
        assertOwed(minimum, result, Violation.MINIMUM_WAGE);
        assertOwed(agreed, result, Violation.UNPAID_WAGES);
        assertOwed(overtime, result, Violation.OVERTIME);
        result.lines().forEach(line -> assertTrue(line.amount().signum() > 0));
    }

    /** Agreed 5.00 is below the floor: 7.25 x 44 = 319.00 and, rate first, 3.63 x 4 = 14.52. */
    @Test
    void agreedRateBelowMinimumWageGivesFloorAndPremiumOnTheFloor() {
        WageResult result = owed(hourly("5"), week("44", "220"));
        assertOwed("99.00", result, Violation.MINIMUM_WAGE);
        assertOwed("0", result, Violation.UNPAID_WAGES);
        assertOwed("14.52", result, Violation.OVERTIME);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0", "39.99, 479.88", "40, 480.00", "40.01, 480.18", "40.5, 489.00", "168, 2784.00"
    })
    void overtimeBeginsPastForty(String hours, String earned) {
        assertMoney(earned, owed(hourly("12"), week(hours, "0")).earned());
    }

    @ParameterizedTest
    @CsvSource({
        "1997-09-01, 5.15", "2007-07-23, 5.15", "2007-07-24, 5.85", "2008-07-23, 5.85",
        "2008-07-24, 6.55", "2009-07-23, 6.55", "2009-07-24, 7.25", "2026-11-16, 7.25",
    })
    void minimumWageIsTheOneInForceOnTheFirstDay(LocalDate start, String rate) {
        WageResult result = owed(hourly("1"), week(start, "1", "0"));
        assertOwed(rate, result, Violation.MINIMUM_WAGE);
        assertEquals(
                rate.equals("7.25"), result.lines().get(0).verified(), "only this one was read");
    }

    @Test
    void aChangeWithinTheWeekIsNoted() {
        String note = "us.change-within-week";
        assertTrue(
                owed(hourly("9"), week(LocalDate.of(2009, 7, 20), "40", "0")).notes().contains(note));
        assertFalse(
                owed(hourly("9"), week(LocalDate.of(2009, 7, 17), "40", "0")).notes().contains(note));
    }

    @Test
    void beforeTheFirstValueOnlyAgreedWagesAreComputedAndTheNoteSaysSo() {
        WageResult result = owed(hourly("2"), week(LocalDate.of(1997, 8, 31), "50", "0"));
        assertEquals(Map.of(Violation.UNPAID_WAGES, decimal("100.00")), result.subtotals());
        assertTrue(result.notes().contains("us.earlier-weeks"));
    }

    @Test
    void anOverpaidWeekNeitherGivesANegativeLineNorOffsetsAnotherWeek() {
        WageResult result =
                owed(
                        hourly("10"),
                        week(WageCases.MONDAY, "40", "500"),
                        week(WageCases.MONDAY.plusDays(7), "40", "350"));
        assertEquals(decimal("50.00"), result.total());
        assertEquals(decimal("100.00"), result.excess());
        assertEquals(
                result.total(),
                result.earned().subtract(result.paid()).add(result.excess()));
        assertTrue(result.notes().contains("us.overpaid-weeks"));
    }

    /** 520.00 a month: 12/52 gives 120.00 a week, 3.00 an hour; the floor is higher. */
    @Test
    void monthlySalaryBelowTheFloor() {
        WageResult result = owed(terms(PayBasis.MONTHLY, "520", "40", null), week("40", "120"));
        assertEquals(Map.of(Violation.MINIMUM_WAGE, decimal("170.00")), result.subtotals());
    }

    /** 90.00 a day, 6 days, 45 hours: 540.00 / 45 = 12.00; 48 hours = 576.00 + 6.00 x 8. */
    @Test
    void dayRateCoversTheAgreedHoursOfADay() {
        WageResult result = owed(terms(PayBasis.DAILY, "90", "45", "6"), week("48", "0"));
        assertEquals(decimal("624.00"), result.earned());
        assertTrue(result.notes().contains("us.day-rate"));
    }

    @Test
    void aShortSalariedWeekEarnsItsShareAndSaysSo() {
        WageResult result =
                owed(terms(PayBasis.WEEKLY, "1000", "37.5", null), week("30", "0"));
        assertEquals(decimal("800.00"), result.earned());
        assertTrue(result.notes().contains("us.short-week"));
        assertFalse(
                owed(terms(PayBasis.WEEKLY, "1000", "37.5", null), week("37.5", "0"))
                        .notes()
                        .contains("us.short-week"));
    }

    @Test
    void aStateWithoutPackUsesFederalLawAndSaysSo() {
        RulePack pack = RulePacks.forJurisdiction("US-VA");
        assertEquals("us", pack.identity().id());
        WageInput input = WageCases.in("US-VA", "USD", hourly("12"), week("40", "0"));
        assertTrue(WageEngine.calculate(input, pack).notes().contains("us.state-law"));
        assertFalse(owed(hourly("12"), week("40", "0")).notes().contains("us.state-law"));
    }

    private static String formula(WageResult result, int line) {
        return result.lines().get(line).formula();
    }

    private static void assertOwed(String expected, WageResult result, Violation violation) {
        assertMoney(expected, result.subtotals().getOrDefault(violation, BigDecimal.ZERO));
    }

    private static void assertMoney(String expected, BigDecimal actual) {
        assertTrue(decimal(expected).compareTo(actual) == 0, expected + " but was " + actual);
    }
}
