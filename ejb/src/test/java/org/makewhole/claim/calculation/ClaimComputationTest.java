package org.makewhole.claim.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.ClaimProblem;
import org.makewhole.claim.facts.ClaimProblemsException;
import org.makewhole.claim.facts.Employment;
import org.makewhole.claim.facts.EndReason;
import org.makewhole.claim.facts.Evidence;
import org.makewhole.claim.facts.FactsJson;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.Shift;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.wage.Violation;
import org.makewhole.wage.engine.Engine;
import org.makewhole.wage.remark.Remark;
import org.makewhole.wage.remark.RemarkKind;

/** From facts to what is owed, and what is said of facts that cannot be computed. */
class ClaimComputationTest {
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final LocalDate TODAY = LocalDate.of(2025, 9, 1);

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }

    private static PayTerms hourly(String rate) {
        return new PayTerms(MONDAY, null, PayBasis.HOUR, money(rate), null, null, null, null);
    }

    private static Payment paid(int week, String amount) {
        LocalDate from = MONDAY.plusWeeks(week);
        return new Payment(from, from.plusDays(6), money(amount), Evidence.PAYSLIP);
    }

    private static ClaimFacts fiftyHours() {
        return ClaimFacts.of(
                List.of(hourly("6.00")),
                List.of(WorkRecord.week(MONDAY, money("50")).restingOn(Evidence.RECOLLECTION)),
                List.of(paid(0, "100.00")));
    }

    private static ClaimQuestion question(ClaimFacts facts) {
        return new ClaimQuestion("US-VA", USD, facts, TODAY);
    }

    private static List<String> problems(ClaimQuestion question) {
        return assertThrows(ClaimProblemsException.class, () -> ClaimComputation.compute(question))
                .problems()
                .stream()
                .map(problem -> problem.path() + " " + problem.kind())
                .toList();
    }

    /** 7.25 × 50 = 362.50 less 100.00 paid = 262.50; half of 7.25 is 3.63, × 10 = 36.30. */
    @Test
    void whatIsOwedComesWithItsRulesAndWeeks() {
        AmountsOwed owed = ClaimComputation.compute(question(fiftyHours()));
        assertEquals(0, money("298.80").compareTo(owed.sums().wages()));
        assertEquals(
                List.of(Violation.MINIMUM_WAGE, Violation.OVERTIME),
                List.copyOf(owed.subtotals().keySet()));
        AmountsOwed.Line overtime = owed.lines().get(1);
        assertEquals("us.weekly-overtime", overtime.rule());
        assertTrue(overtime.citation().startsWith("29 U.S.C. 207"), overtime::citation);
        assertTrue(
                overtime.steps().stream().anyMatch(step -> step.contains("half up")),
                overtime.steps()::toString);
        assertEquals(0, money("50").compareTo(owed.weeks().get(0).hours()));
        assertEquals(LocalDate.of(2025, 6, 8), owed.lines().get(0).dueOn());
        assertTrue(owed.limitation().stream().anyMatch(each -> each.lastDay() != null));
    }

    /** What is stored is a question of docs/wage-engine.md: the engine alone gives the same. */
    @Test
    void theQuestionCanBeAskedWithoutThisProduct() {
        ObjectNode asked = ClaimComputation.asked(question(fiftyHours()));
        ObjectNode answer = Engine.compute(asked.toString());
        assertEquals(
                0, money("298.80").compareTo(answer.path("claim").path("wages").decimalValue()));
    }

    @Test
    void storedAndReadBackNothingIsLost() {
        ClaimFacts facts =
                fiftyHours()
                        .withClaimed(Map.of(Violation.OVERTIME, money("400.50")))
                        .withInterestTo(TODAY)
                        .with(
                                List.of(hourly("12.125")),
                                List.of(
                                        WorkRecord.day(
                                                MONDAY,
                                                List.of(
                                                        new Shift(
                                                                LocalTime.of(22, 0),
                                                                LocalTime.of(6, 30),
                                                                45)))));
        assertEquals(facts, FactsJson.read(FactsJson.text(facts)));
        ClaimQuestion question = question(facts);
        assertEquals(question, StoredQuestion.read(StoredQuestion.write(question), TODAY));
        String answer = PackedText.of(ClaimComputation.answer(question));
        assertEquals(ClaimComputation.compute(question), AnswerJson.read(PackedText.open(answer)));
        Answered answered = Answered.to(question);
        assertEquals(ClaimComputation.compute(question), answered.owed());
        assertEquals(facts, FactsJson.read(PackedText.open(answered.packedFacts())));
        assertEquals(
                question, StoredQuestion.read(PackedText.open(answered.packedQuestion()), TODAY));
    }

    @Test
    void aDamagedAnswerIsNoticed() {
        ObjectNode answer = ClaimComputation.answer(question(fiftyHours()));
        ((ObjectNode) answer.path("claim").path("lines").get(0)).put("amount", money("1.00"));
        assertThrows(IllegalArgumentException.class, () -> AnswerJson.read(answer.toString()));
    }

    /** A day that is known stands in place of the pattern's, wherever it stands in the list. */
    @Test
    void aDayGivenAfterThePatternStaysAsItIs() {
        WorkRecord pattern =
                new WorkRecord(
                        null,
                        null,
                        MONDAY,
                        MONDAY.plusDays(6),
                        5,
                        money("8"),
                        null,
                        null,
                        null,
                        null);
        AmountsOwed owed =
                ClaimComputation.compute(
                        question(
                                ClaimFacts.of(
                                        List.of(hourly("10")),
                                        List.of(pattern, WorkRecord.day(MONDAY, money("12"))),
                                        List.of())));
        assertEquals(0, money("44").compareTo(owed.weeks().get(0).hours()));
    }

    /** A day's pay for the agreed days, in proportion where fewer hours were worked. */
    @Test
    void payByTheDayNeedsNoDaysOfTheWeek() {
        PayTerms daily =
                new PayTerms(
                        MONDAY,
                        null,
                        PayBasis.DAY,
                        money("100"),
                        money("40"),
                        money("5"),
                        null,
                        null);
        AmountsOwed owed =
                ClaimComputation.compute(
                        question(
                                ClaimFacts.of(
                                        List.of(daily),
                                        List.of(
                                                WorkRecord.week(MONDAY, money("40")),
                                                WorkRecord.week(MONDAY.plusWeeks(1), money("30"))),
                                        List.of())));
        assertEquals(0, money("875").compareTo(owed.sums().wages()), owed.sums()::toString);
    }

    @Test
    void everyProblemIsToldWithItsPlace() {
        ClaimFacts facts =
                ClaimFacts.of(
                        List.of(hourly("0"), hourly("7")),
                        List.of(
                                WorkRecord.week(MONDAY, money("169")),
                                WorkRecord.day(MONDAY, money("-1")),
                                WorkRecord.week(TODAY.plusDays(1), money("8"))),
                        List.of(paid(0, "1.005"), paid(-1, "-1")));
        assertEquals(
                List.of(
                        "terms[0].rate NOT_POSITIVE",
                        "terms[1].from OVERLAPPING",
                        "work[0].hours TOO_LARGE",
                        "work[1].hours NEGATIVE",
                        "work[2].weekOf IN_FUTURE",
                        "work[0].weekOf OVERLAPPING",
                        "paid[0].amount TOO_MANY_DECIMALS",
                        "paid[1].amount NEGATIVE"),
                problems(question(facts)));
    }

    /** National Minimum Wage from April 2025: £10.00 at 18 to 20, £12.21 from 21; paid £8.00. */
    @Test
    void aBirthdayRaisesTheMinimumWageFromThenOn() {
        ClaimFacts facts =
                ClaimFacts.of(
                        List.of(hourly("8.00")),
                        List.of(
                                WorkRecord.week(MONDAY, money("40")),
                                WorkRecord.week(MONDAY.plusWeeks(1), money("40"))),
                        List.of(paid(0, "320"), paid(1, "320")));
        ClaimFacts turned21 = facts.withEmployment(born(MONDAY.plusWeeks(1).minusYears(21)));
        assertEquals(0, money("248.40").compareTo(inBritain(turned21)));
        assertEquals(0, money("160.00").compareTo(inBritain(facts.withAge(money("20")))));
    }

    @Test
    void whoIsTooYoungToBeBornOrHasTwoAgesIsAskedAgain() {
        assertEquals(
                List.of("birthDate IN_FUTURE"),
                problems(question(fiftyHours().withEmployment(born(TODAY.plusDays(1))))));
        assertEquals(
                List.of("birthDate TOLD_TWICE"),
                problems(
                        question(
                                fiftyHours()
                                        .withAge(money("20"))
                                        .withEmployment(born(TODAY.minusYears(20))))));
    }

    private static Employment born(LocalDate day) {
        return new Employment(null, null, null, day, null, null, null, null, null);
    }

    private static BigDecimal inBritain(ClaimFacts facts) {
        return ClaimComputation.compute(
                        new ClaimQuestion("GB", Currency.getInstance("GBP"), facts, TODAY))
                .sums()
                .wages();
    }

    @Test
    void whatIsWorthASecondLookIsRemarkedAndWhatCannotBeReadIsNot() {
        ClaimFacts before =
                fiftyHours()
                        .withEmployment(
                                new Employment(
                                        null,
                                        null,
                                        MONDAY.plusDays(9),
                                        null,
                                        EndReason.RESIGNATION,
                                        null,
                                        null,
                                        null,
                                        null));
        assertEquals(
                List.of(RemarkKind.WORK_BEFORE_START, RemarkKind.END_REASON_WITHOUT_END),
                ClaimComputation.remarks(question(before)).stream().map(Remark::kind).toList());
        assertEquals(List.of(), ClaimComputation.remarks(question(fiftyHours())));
        assertEquals(List.of(), ClaimComputation.remarks(question(ClaimFacts.NONE)));
    }

    @Test
    void emptyFactsNameWhatIsMissing() {
        assertEquals(List.of("terms MISSING", "work MISSING"), problems(question(ClaimFacts.NONE)));
        assertEquals(
                List.of("currency NOT_THE_CURRENCY_OF_THE_RULES"),
                problems(
                        new ClaimQuestion(
                                "US-VA", Currency.getInstance("EUR"), fiftyHours(), TODAY)));
        ClaimProblem place =
                new ClaimProblem("work[12].shifts[0].start", ClaimProblem.Kind.MISSING);
        assertEquals("start", place.field());
        assertEquals("work", place.list());
        assertEquals(12, place.index());
    }

    /** An unchanged sum under other rules is still for a person to look at. */
    @Test
    void theSameSumUnderAnotherVersionOfTheRulesIsNotTheSame() {
        ObjectNode answer = ClaimComputation.answer(question(fiftyHours()));
        AmountsOwed owed = AnswerJson.read(answer);
        assertTrue(owed.isSameAs(AnswerJson.read(answer)));
        answer.withObject("/pack").put("version", "2099.1.1");
        assertFalse(owed.isSameAs(AnswerJson.read(answer)));
    }

    /** What was kept before answers were kept in rows: lines share the texts of their rules. */
    @Test
    void anAnswerThatWasKeptWithSharedTextsIsReadAsBefore() throws IOException {
        String kept;
        try (InputStream in =
                getClass()
                        .getResourceAsStream(
                                "/org/makewhole/claim/answer-with-shared-texts.json")) {
            kept = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        AmountsOwed owed = AnswerJson.read(kept);
        assertEquals(0, money("632.32").compareTo(owed.sums().wages()));
        AmountsOwed.Line overtime = owed.lines().get(1);
        assertEquals("us.weekly-overtime", overtime.rule());
        assertTrue(overtime.formula().endsWith("3.63 × 10 = 36.3"), overtime::formula);
        assertEquals(11, overtime.steps().size());
        assertEquals(kept, AnswerJson.inFull(kept));
    }

    /** The record of a person shows what is kept in rows with everything in its place. */
    @Test
    void whatIsKeptInRowsIsShownInFull() {
        Answered answered = Answered.to(question(fiftyHours()));
        String kept = PackedText.open(answered.packedAnswer());
        String full = AnswerJson.inFull(kept);
        assertFalse(kept.contains("overtimePremium: "), kept);
        assertTrue(full.contains("overtimePremium: 3.63 × 10 = 36.3"), full);
        assertEquals(answered.owed(), AnswerJson.read(full));
    }

    /**
     * A calculation of the former engine shows the figures that were stored, whatever is owed now.
     */
    @Test
    void aCalculationOfTheFormerEngineIsReadFigureForFigure() {
        String result =
                """
                {"format":1,"packId":"us","packVersion":"2026.9.1","currency":"USD","notes":["us.scope"],
                 "weeks":[{"weekStart":"2025-06-04","hours":"50","due":"398.80","paid":"100.00"}],
                 "lines":[{"weekStart":"2025-06-04","violation":"MINIMUM_WAGE","rule":"us.minimum-wage",
                   "formula":"7.25 × 50 = 362.50","citation":"29 U.S.C. 206(a)(1)","verified":false,"amount":"298.80"}],
                 "total":"298.80"}\
                """;
        AmountsOwed owed = AnswerJson.read(result);
        assertEquals(money("298.80"), owed.sums().total());
        assertEquals(money("398.80"), owed.sums().earned());
        assertEquals(List.of("us.minimum-wage"), owed.unverifiedRules());
        assertEquals(money("298.80"), owed.weeks().get(0).shortfall());
        String input =
                """
                {"format":1,"jurisdiction":"US-VA","currency":"USD",
                 "terms":{"basis":"DAILY","rate":"80","hoursPerWeek":"40","daysPerWeek":"5"},
                 "weeks":[{"weekStart":"2025-06-04","hoursWorked":"50","amountPaid":"100.00"}]}\
                """;
        ClaimQuestion question = StoredQuestion.read(input, TODAY);
        assertEquals(DayOfWeek.WEDNESDAY, question.facts().weekStart());
        assertEquals(PayBasis.DAY, question.facts().terms().get(0).basis());
        assertEquals(money("100.00"), question.facts().paid().get(0).amount());
        assertEquals(LocalDate.of(2025, 6, 10), question.facts().paid().get(0).until());
    }
}
