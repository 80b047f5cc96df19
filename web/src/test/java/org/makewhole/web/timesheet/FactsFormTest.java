package org.makewhole.web.timesheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.Employment;
import org.makewhole.claim.facts.EndReason;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.OtherPay;
import org.makewhole.claim.facts.OtherPayKind;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayPeriodLength;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.Shift;
import org.makewhole.claim.facts.WorkCounts;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.wage.Violation;
import org.makewhole.web.timesheet.terms.TermsRow;

/** Facts of a claim in the sheets and back. */
class FactsFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 3);

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static PayTerms terms(LocalDate from, LocalDate until, String rate) {
        return new PayTerms(
                from,
                until,
                PayBasis.HOUR,
                number(rate),
                number("40"),
                null,
                null,
                Evidence.CONTRACT,
                new PayTerms.Casual(number("0.25"), PayTerms.LoadingKind.CUMULATIVE, true));
    }

    private static ClaimFacts facts(
            List<PayTerms> terms, List<WorkRecord> work, List<Payment> paid) {
        return new ClaimFacts(
                "us",
                terms,
                work,
                List.of(
                        new OtherPay(
                                OtherPayKind.TIPS,
                                MONDAY,
                                MONDAY.plusDays(6),
                                number("40.00"),
                                null),
                        new OtherPay(
                                OtherPayKind.BONUS,
                                MONDAY,
                                MONDAY.plusDays(13),
                                number("50.00"),
                                null),
                        new OtherPay(
                                OtherPayKind.LODGING,
                                MONDAY,
                                MONDAY.plusDays(6),
                                number("35.00"),
                                null,
                                number("7"))),
                paid,
                DayOfWeek.MONDAY,
                5,
                TODAY,
                true,
                false,
                TODAY,
                number("17"),
                Map.of(Violation.OVERTIME, number("100.00")),
                new Employment(
                        PayPeriodLength.BIWEEK,
                        MONDAY,
                        MONDAY.minusYears(1),
                        MONDAY.minusYears(19),
                        EndReason.REDUNDANCY,
                        true,
                        List.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY),
                        true,
                        List.of(MONDAY.plusDays(2))));
    }

    /**
     * Every grain, evidence, and what the form does not ask for: nothing may change by looking at
     * it.
     */
    @Test
    void showingAndReadingChangesNothing() {
        ClaimFacts facts =
                facts(
                        List.of(
                                terms(MONDAY, MONDAY.plusDays(20), "6.00"),
                                terms(MONDAY.plusDays(21), null, "6.375")),
                        List.of(
                                WorkRecord.day(MONDAY, number("8"))
                                        .restingOn(Evidence.PAYSLIP)
                                        .with(new WorkCounts(number("30"), 2, 1)),
                                WorkRecord.day(
                                                MONDAY.plusDays(1),
                                                List.of(
                                                        new Shift(
                                                                LocalTime.of(8, 0),
                                                                LocalTime.of(20, 0),
                                                                60)))
                                        .restingOn(Evidence.PAYSLIP),
                                new WorkRecord(
                                        null,
                                        MONDAY.plusWeeks(1),
                                        null,
                                        null,
                                        6,
                                        number("72"),
                                        number("60"),
                                        number("84"),
                                        null,
                                        null),
                                new WorkRecord(
                                        null,
                                        MONDAY.plusWeeks(2),
                                        null,
                                        null,
                                        null,
                                        null,
                                        number("50"),
                                        number("66"),
                                        null,
                                        Evidence.WITNESS),
                                WorkRecord.week(MONDAY.plusWeeks(4), number("44.5"))),
                        List.of(
                                new Payment(
                                        MONDAY,
                                        MONDAY.plusDays(6),
                                        number("240.00"),
                                        Evidence.BANK_STATEMENT),
                                new Payment(
                                        MONDAY.plusWeeks(1),
                                        MONDAY.plusDays(20),
                                        number("480.00"),
                                        null)));

        ClaimFacts read = new FactsForm(facts, TODAY).read().orElseThrow();

        assertEquals(facts, read);
    }

    @Test
    void aPatternBecomesItsDaysButForThoseGivenByThemselves() {
        WorkRecord pattern =
                new WorkRecord(
                        null,
                        null,
                        MONDAY,
                        MONDAY.plusDays(8),
                        6,
                        number("12"),
                        null,
                        null,
                        null,
                        null);
        ClaimFacts facts =
                facts(
                        List.of(terms(MONDAY, null, "6.00")),
                        List.of(pattern, WorkRecord.day(MONDAY.plusDays(2), number("4"))),
                        List.of());

        FactsForm form = new FactsForm(facts, TODAY);

        assertEquals(2, form.getWeeks().size());
        assertEquals("12", form.getWeeks().get(0, "d1"));
        assertEquals("4", form.getWeeks().get(0, "d3"));
        assertEquals("12", form.getWeeks().get(0, "d6"));
        assertEquals("", form.getWeeks().get(0, "d7"));
        assertEquals("12", form.getWeeks().get(1, "d2"));
        assertEquals("", form.getWeeks().get(1, "d3"));
        assertEquals(8, form.read().orElseThrow().work().size());
    }

    @Test
    void termsWithoutDaysHoldFromTheFirstWeekAndUntilTheNext() {
        FactsForm form = new FactsForm(TODAY);
        TermsRow first = form.getTerms().getRows().get(0);
        first.setRate(number("6.00"));
        form.getTerms().add();
        TermsRow second = form.getTerms().getRows().get(1);
        second.setRate(number("7.00"));
        second.setFrom(LocalDate.of(2026, 11, 4));
        form.getWeeks().set(0, WeeksSheet.TOTAL, "50");

        List<PayTerms> terms = form.read().orElseThrow().terms();

        assertEquals(LocalDate.of(2026, 10, 19), terms.get(0).from());
        assertEquals(LocalDate.of(2026, 11, 3), terms.get(0).until());
        assertEquals(number("40"), terms.get(1).hoursPerWeek());
        assertEquals(null, terms.get(1).until());
    }

    @Test
    void aProblemIsLedBackToItsCell() {
        FactsForm form = new FactsForm(TODAY);
        form.getWeeks().set(1, "d3", "08:00-17:00");
        form.getWeeks().set(2, WeeksSheet.PAID, "100");
        EnteredFacts entered = new EnteredFacts();

        WeeksSheet.read(form.getWeeks(), entered);

        assertEquals(
                new Sheet.Cell("weeks", 1, "d3"),
                entered.findCell(
                                new ClaimProblem(
                                        "work[0].shifts[0].end", ClaimProblem.Kind.MISSING))
                        .orElseThrow());
        assertEquals(
                new Sheet.Cell("weeks", 2, WeeksSheet.PAID),
                entered.findCell(new ClaimProblem("paid[0].amount", ClaimProblem.Kind.TOO_LARGE))
                        .orElseThrow());
        assertTrue(
                entered.findCell(new ClaimProblem("terms[0].rate", ClaimProblem.Kind.MISSING))
                        .isEmpty());
    }

    @Test
    void aPatternLeavesOutDaysOffAndOtherWeekdays() {
        WorkPattern pattern =
                new WorkPattern(
                        LocalDate.of(2025, 12, 22),
                        LocalDate.of(2025, 12, 28),
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
                        WorkedHours.read("08:00-20:00/60").orElseThrow());

        assertEquals(
                Map.of(
                        LocalDate.of(2025, 12, 22), "08:00-20:00/60",
                        LocalDate.of(2025, 12, 27), "08:00-20:00/60"),
                pattern.cells(Set.of(LocalDate.of(2025, 12, 25))));
    }
}
