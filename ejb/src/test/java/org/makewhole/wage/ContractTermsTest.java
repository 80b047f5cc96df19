package org.makewhole.wage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.makewhole.wage.WageCases.decimal;
import static org.makewhole.wage.WageCases.hourly;
import static org.makewhole.wage.WageCases.terms;
import static org.makewhole.wage.WageCases.week;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.wage.pack.RulePacks;

class ContractTermsTest {

    private static WageResult owed(
            String place, String currency, AgreedTerms terms, WorkWeek... weeks) {
        WageInput input = WageCases.in(place, currency, terms, weeks);
        return WageEngine.calculate(input, RulePacks.forJurisdiction(place));
    }

    @Test
    void agreedPayLessPaidWithoutStatutoryLines() {
        WageResult result = owed("GT", "GTQ", hourly("15.50"), week("60", "400"));
        assertEquals(Map.of(Violation.UNPAID_WAGES, decimal("530.00")), result.subtotals());
        assertEquals("15.50 × 60 = 930.00; 930.00 − 400.00 = 530.00", result.lines().get(0).formula());
        assertEquals("contract-terms", result.packId());
        assertEquals(List.of("contract-terms.only"), result.notes());
    }

    /** 100000 yen a month x 12 / 52 = 23076.923077 a week; yen have no cents. */
    @Test
    void amountsHaveTheMinorUnitOfTheCurrency() {
        assertEquals(
                decimal("23077"),
                owed("JP", "JPY", terms(PayBasis.MONTHLY, "100000", "40", null), week("40", "0"))
                        .total());
        assertEquals(
                decimal("46.154"),
                owed("KW", "KWD", terms(PayBasis.MONTHLY, "200", "48", null), week("48", "0"))
                        .total());
    }

    /** 1000 for 30 hours: the full week earns it whole, 33.333333 an hour after. */
    @Test
    void ratesKeepSixDecimals() {
        AgreedTerms terms = terms(PayBasis.WEEKLY, "1000", "30", null);
        assertEquals(decimal("1000.00"), owed("GT", "GTQ", terms, week("30", "0")).total());
        WageResult beyond = owed("GT", "GTQ", terms, week("33", "0"));
        assertEquals(decimal("1100.00"), beyond.total());
        assertTrue(beyond.lines().get(0).formula().contains("= 33.333333;"));
    }
}
