package org.makewhole.claim.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.claim.calculation.WeeklyTotals.Agreed;
import org.makewhole.claim.calculation.WeeklyTotals.Given;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.claim.facts.PayBasis;

/** What migration 073 makes of a claim that was kept as weekly totals. */
class WeeklyTotalsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 6, 4);

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static Given week(int number, String hours, String paid) {
        return new Given(WEDNESDAY.plusWeeks(number), number(hours), number(paid));
    }

    /** 7.25 × 50 + 10 × 3.63 − 100 = 298.80, and 7.25 × 40 − 290 = 0, as they were computed. */
    @Test
    void theSameIsOwedByTheSameWeeks() {
        ClaimFacts facts =
                WeeklyTotals.facts(
                        new Agreed("HOURLY", number("6.00"), null, null),
                        List.of(week(1, "40", "290"), week(0, "50", "100")));
        assertEquals(facts, FactsJson.read(FactsJson.text(facts)));
        assertEquals(DayOfWeek.WEDNESDAY, facts.weekStart());
        assertEquals(WEDNESDAY, facts.terms().get(0).from());
        AmountsOwed owed =
                ClaimComputation.compute(
                        new ClaimQuestion(
                                "US-VA",
                                Currency.getInstance("USD"),
                                facts,
                                LocalDate.of(2025, 9, 1)));
        assertEquals(0, number("298.80").compareTo(owed.sums().wages()));
        assertEquals(
                List.of(WEDNESDAY, WEDNESDAY.plusWeeks(1)),
                owed.weeks().stream().map(AmountsOwed.Week::week).toList());
    }

    @ParameterizedTest
    @CsvSource({"HOURLY, HOUR", "DAILY, DAY", "WEEKLY, WEEK", "MONTHLY, MONTH"})
    void everyBasisIsKept(String stored, PayBasis basis) {
        ClaimFacts facts =
                WeeklyTotals.facts(
                        new Agreed(stored, number("500"), number("44"), number("6")),
                        List.of(week(0, "44", "0")));
        assertEquals(basis, facts.terms().get(0).basis());
        assertEquals(number("44"), facts.terms().get(0).hoursPerWeek());
        assertEquals(number("6"), facts.terms().get(0).daysPerWeek());
    }

    /** A claim without a week, or with terms that nobody wrote, is still there to be read. */
    @Test
    void whatIsMissingStaysMissing() {
        ClaimFacts facts = WeeklyTotals.facts(new Agreed("?", null, null, null), List.of());
        assertNull(facts.terms().get(0).basis());
        assertEquals(List.of(), facts.work());
        assertEquals(facts, FactsJson.read(FactsJson.text(facts)));
    }
}
