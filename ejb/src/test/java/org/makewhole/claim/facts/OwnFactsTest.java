package org.makewhole.claim.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.wage.Violation;

/** What a line of one worker changes in the facts that several share, and how facts are written. */
class OwnFactsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final BigDecimal TEN = new BigDecimal("10.00");
    private static final ClaimFacts SHARED =
            ClaimFacts.of(
                            List.of(
                                    new PayTerms(
                                            MONDAY,
                                            null,
                                            PayBasis.HOUR,
                                            TEN,
                                            null,
                                            null,
                                            null,
                                            null)),
                            List.of(
                                    WorkRecord.week(MONDAY, new BigDecimal("50")),
                                    WorkRecord.week(MONDAY.plusWeeks(1), new BigDecimal("40")),
                                    WorkRecord.day(MONDAY.plusWeeks(2), new BigDecimal("8")),
                                    pattern(MONDAY.plusWeeks(3), MONDAY.plusWeeks(5))),
                            List.of(
                                    payment(MONDAY, MONDAY.plusDays(6), "300.00"),
                                    payment(MONDAY.plusWeeks(1), MONDAY.plusDays(13), "200.00")))
                    .withClaimed(Map.of(Violation.OVERTIME, TEN));

    private static WorkRecord pattern(LocalDate from, LocalDate until) {
        return new WorkRecord(null, null, from, until, 5, TEN, null, null, null, null);
    }

    private static Payment payment(LocalDate from, LocalDate until, String amount) {
        return new Payment(from, until, new BigDecimal(amount), null);
    }

    @Test
    void anEmptyLineSharesAllButWhatSomebodyClaims() {
        ClaimFacts own = new OwnFacts(null, null, null, null).of(SHARED);
        assertEquals(SHARED.withClaimed(null), own);
    }

    @Test
    void aRateStandsInPlaceOfTheSharedOne() {
        ClaimFacts own = new OwnFacts(new BigDecimal("12.50"), null, null, null).of(SHARED);
        assertEquals(new BigDecimal("12.50"), own.terms().get(0).rate());
        assertEquals(SHARED.work(), own.work());
    }

    @Test
    void timeOutsideOnesOwnIsLeftOut() {
        LocalDate from = MONDAY.plusDays(7);
        LocalDate until = MONDAY.plusWeeks(4);
        ClaimFacts own = new OwnFacts(null, from, until, null).of(SHARED);
        assertEquals(3, own.work().size());
        assertEquals(MONDAY.plusWeeks(1), own.work().get(0).weekOf());
        assertEquals(until, own.work().get(2).until());
        assertEquals(List.of(SHARED.paid().get(1)), own.paid());
        assertEquals(until, own.employmentEnd());
    }

    /** Hours of the days before the beginning would be in its total. */
    @Test
    void aWeekThatBeganEarlierHasNoTotalOfOnesOwn() {
        ClaimFacts own = new OwnFacts(null, MONDAY.plusDays(1), null, null).of(SHARED);
        assertEquals(MONDAY.plusWeeks(1), own.work().get(0).weekOf());
    }

    @Test
    void whatWasPaidInAllStandsForAllPayments() {
        ClaimFacts own = new OwnFacts(null, null, null, TEN).of(SHARED);
        assertEquals(List.of(payment(MONDAY, MONDAY.plusWeeks(5), "10.00")), own.paid());
        assertTrue(new OwnFacts(null, null, null, BigDecimal.ZERO).of(SHARED).paid().isEmpty());
    }

    @Test
    void whatIsToldTogetherIsOnOneLevelForTheEngine() {
        Employment told =
                new Employment(
                        PayPeriodLength.SEMIMONTH,
                        MONDAY,
                        MONDAY.minusYears(1),
                        MONDAY.minusYears(17),
                        EndReason.END_OF_CONTRACT,
                        true,
                        List.of(DayOfWeek.SUNDAY),
                        true,
                        List.of(MONDAY.plusDays(2)));
        ClaimFacts facts =
                SHARED.with(
                                List.of(
                                        new PayTerms(
                                                MONDAY,
                                                null,
                                                PayBasis.PIECE,
                                                TEN,
                                                null,
                                                null,
                                                null,
                                                null,
                                                new PayTerms.Casual(
                                                        new BigDecimal("0.25"),
                                                        PayTerms.LoadingKind.CUMULATIVE,
                                                        true))),
                                List.of(
                                        WorkRecord.week(MONDAY, TEN)
                                                .with(new WorkCounts(TEN, 2, null))))
                        .withEmployment(told);
        ObjectNode claim = FactsJson.claim(facts, FactsJson.order(facts));
        assertEquals("semimonth", claim.get("payPeriod").asText());
        assertEquals("2025-03-02", claim.get("employmentStart").asText());
        assertEquals("end-of-contract", claim.get("endReason").asText());
        assertEquals("2009-03-02", claim.get("birthDate").asText());
        assertEquals("sunday", claim.at("/calendar/weekly/0/day").asText());
        assertEquals("2026-03-04", claim.at("/calendar/holidays/0/date").asText());
        assertEquals("cumulative", claim.at("/terms/0/loadingKind").asText());
        assertEquals("2", claim.at("/work/0/mealsMissed").asText());
        assertEquals(facts, FactsJson.read(FactsJson.text(facts)));
    }
}
