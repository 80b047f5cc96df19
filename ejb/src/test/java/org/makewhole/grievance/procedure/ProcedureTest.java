package org.makewhole.grievance.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.agreement.Strictness;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.party.Sector;
import org.makewhole.shared.error.BusinessException;

/**
 * Days are of March and April 2026 in Virginia: Sunday 1 March, Good Friday is no holiday there.
 */
class ProcedureTest {
    private static final LocalDate INCIDENT = day(3, 2);

    private static LocalDate day(int month, int dayOfMonth) {
        return LocalDate.of(2026, month, dayOfMonth);
    }

    private static ProcedureStep step(
            StepKind kind, String union, String employer, Silence silence) {
        return new ProcedureStep(
                kind,
                kind + " step",
                union == null ? null : PeriodLength.parse(union),
                employer == null ? null : PeriodLength.parse(employer),
                ReplyFrom.FILING,
                silence);
    }

    /** Ten working days to file, five to answer; ten and ten; then thirty days to arbitration. */
    private static ProcedureRules rules(Silence first, Strictness strictness) {
        return rules(
                strictness,
                step(StepKind.MEETING, "10 WORKING_DAYS", "5 WORKING_DAYS", first),
                step(StepKind.MEETING, "10 DAYS", "10 DAYS", Silence.DEEMED_DENIAL),
                step(StepKind.ARBITRATION, "30 DAYS", null, Silence.NOTHING));
    }

    private static ProcedureRules rules(Strictness strictness, ProcedureStep... steps) {
        return new ProcedureRules(
                new AgreementTerms(
                        "Harbor agreement",
                        "Harbor Foods",
                        "Norfolk",
                        Sector.FOOD_PROCESSING,
                        "Local 7",
                        null,
                        "US-VA",
                        LocalDate.of(2025, 1, 1),
                        null,
                        strictness,
                        EndOnRestDay.NEXT,
                        null,
                        null,
                        null),
                List.of(steps),
                Place.of("US", "America/New_York"));
    }

    private static final ProcedureRules STRICT = rules(Silence.NEXT_STEP, Strictness.MANDATORY);

    private static Course on(LocalDate today, ProcedureRules rules, Happening... happened) {
        return Procedure.follow(rules, new Beginning(INCIDENT, null, 1), List.of(happened), today);
    }

    @Test
    void theUnionHasItsTimeFromTheIncident() {
        Course course = on(day(3, 3), STRICT);
        assertEquals(Turn.UNION, course.turn());
        assertEquals(1, course.current());
        assertEquals(Optional.of(day(3, 16)), course.due());
        assertFalse(course.overdue());
        assertTrue(on(day(3, 17), STRICT).lost());
    }

    @Test
    void knowledgeStartsTheTimeWhereItCameLater() {
        Course course =
                Procedure.follow(
                        STRICT, new Beginning(INCIDENT, day(3, 9), 1), List.of(), day(3, 10));
        assertEquals(Optional.of(day(3, 23)), course.due());
    }

    @Test
    void latenessLosesNothingWhereLimitsAreDirectory() {
        Course course = on(day(3, 17), rules(Silence.NOTHING, Strictness.DIRECTORY));
        assertTrue(course.overdue());
        assertFalse(course.lost());
    }

    @Test
    void aFilingAfterTheLimitIsCalledLate() {
        Course course = on(day(3, 18), STRICT, Happening.filed(1, day(3, 17)));
        assertTrue(course.steps().get(0).late());
        assertFalse(on(day(3, 18), STRICT, Happening.filed(1, day(3, 16))).steps().get(0).late());
    }

    @Test
    void theEmployerHasItsTimeFromTheFiling() {
        Course course = on(day(3, 6), STRICT, Happening.filed(1, day(3, 5)));
        assertEquals(Turn.EMPLOYER, course.turn());
        assertEquals(Optional.of(day(3, 12)), course.due());
        assertEquals(Side.EMPLOYER, course.running().orElseThrow().side());
    }

    @Test
    void theEmployerHasItsTimeFromTheMeetingWhereTheAgreementSaysSo() {
        ProcedureRules rules =
                rules(
                        Strictness.MANDATORY,
                        new ProcedureStep(
                                StepKind.MEETING,
                                "First",
                                null,
                                PeriodLength.parse("5 DAYS"),
                                ReplyFrom.MEETING,
                                Silence.NOTHING));
        Happening filed = Happening.filed(1, day(3, 3));
        Happening met = Happening.of(EntryKind.MEETING, 1, day(3, 10));
        assertEquals(Optional.of(day(3, 9)), on(day(3, 4), rules, filed).due());
        assertEquals(Optional.of(day(3, 16)), on(day(3, 4), rules, filed, met).due());
    }

    @Test
    void silenceMovesItToTheNextStepOnTheDayAfter() {
        Happening filed = Happening.filed(1, day(3, 5));
        assertEquals(1, on(day(3, 12), STRICT, filed).current());
        Course moved = on(day(3, 13), STRICT, filed);
        assertEquals(2, moved.current());
        assertEquals(Turn.EMPLOYER, moved.turn());
        assertTrue(moved.steps().get(0).silent());
        assertTrue(moved.steps().get(1).movedBySilence());
        assertEquals(Optional.of(day(3, 13)), moved.steps().get(1).filedOn());
        assertEquals(Optional.of(day(3, 23)), moved.due());
    }

    @Test
    void silenceAtTwoStepsIsFollowedThroughBoth() {
        Course course = on(day(4, 10), STRICT, Happening.filed(1, day(3, 5)));
        assertEquals(Turn.UNION, course.turn());
        assertEquals(3, course.current());
        assertEquals(Optional.of(Answer.DENIED), course.steps().get(1).answer());
        assertEquals(Optional.of(day(3, 23)), course.steps().get(1).answeredOn());
        assertEquals(Optional.of(day(4, 22)), course.due());
    }

    @Test
    void silenceThatMeansNothingLeavesTheEmployerOverdueAndTheUnionFreeToGoOn() {
        ProcedureRules rules = rules(Silence.NOTHING, Strictness.MANDATORY);
        Course course = on(day(3, 20), rules, Happening.filed(1, day(3, 5)));
        assertEquals(Turn.EMPLOYER, course.turn());
        assertTrue(course.overdue());
        assertFalse(course.lost());
        assertEquals(Optional.of(2), NextEntry.findStepToFile(rules, course));
    }

    @Test
    void silenceThatGrantsEndsItAndALateDenialChangesNothing() {
        ProcedureRules rules = rules(Silence.DEEMED_GRANT, Strictness.MANDATORY);
        Course course =
                on(
                        day(3, 20),
                        rules,
                        Happening.filed(1, day(3, 5)),
                        Happening.replied(1, day(3, 18), Answer.DENIED));
        assertEquals(Optional.of(Outcome.GRANTED), course.outcome());
        assertEquals(Optional.of(day(3, 12)), course.endedOn());
    }

    @Test
    void aDenialStartsTheUnionsTimeAndALateOneGivesNoMore() {
        ProcedureRules rules = rules(Silence.DEEMED_DENIAL, Strictness.MANDATORY);
        Happening filed = Happening.filed(1, day(3, 5));
        assertEquals(
                Optional.of(day(3, 20)),
                on(day(3, 11), rules, filed, Happening.replied(1, day(3, 10), Answer.PARTLY))
                        .due());
        // Deemed denied on the 12th; ten days end on Sunday the 22nd.
        assertEquals(
                Optional.of(day(3, 23)),
                on(day(3, 19), rules, filed, Happening.replied(1, day(3, 18), Answer.DENIED))
                        .due());
    }

    @Test
    void anExtensionCountsForItsSideAndStepAlone() {
        Happening filed = Happening.filed(1, day(3, 5));
        Happening longer = Happening.extended(1, day(3, 10), Side.EMPLOYER, day(3, 27));
        Course course = on(day(3, 20), STRICT, filed, longer);
        assertEquals(1, course.current());
        assertEquals(Optional.of(day(3, 27)), course.due());
        Course other =
                on(
                        day(3, 20),
                        STRICT,
                        filed,
                        Happening.extended(1, day(3, 10), Side.UNION, day(3, 27)));
        assertEquals(2, other.current());
    }

    @Test
    void aGrievanceThatBeginsLaterSkipsTheStepsBefore() {
        Course course =
                Procedure.follow(STRICT, new Beginning(INCIDENT, null, 2), List.of(), day(3, 3));
        assertEquals(2, course.current());
        assertEquals(Optional.of(day(3, 16)), course.due());
        assertTrue(course.steps().get(0).toFile().isEmpty());
    }

    @Test
    void arbitrationWaitsForThePanelAndEndsWithItsAward() {
        List<Happening> all =
                new ArrayList<>(
                        List.of(
                                Happening.filed(1, day(3, 5)),
                                Happening.replied(1, day(3, 9), Answer.DENIED),
                                Happening.filed(2, day(3, 12)),
                                Happening.replied(2, day(3, 20), Answer.DENIED),
                                Happening.filed(3, day(4, 1))));
        Course waiting = on(day(4, 20), STRICT, all.toArray(Happening[]::new));
        assertEquals(Turn.PANEL, waiting.turn());
        assertEquals(
                EnumSet.of(
                        EntryKind.STATEMENT,
                        EntryKind.WITHDRAWAL,
                        EntryKind.SETTLEMENT,
                        EntryKind.PANEL,
                        EntryKind.HEARING,
                        EntryKind.AWARD),
                NextEntry.kinds(STRICT, waiting));
        all.add(new Happening(EntryKind.AWARD, 3, day(4, 18), Answer.PARTLY, null, null));
        Course awarded = on(day(4, 20), STRICT, all.toArray(Happening[]::new));
        assertEquals(Optional.of(Outcome.PARTLY_SUSTAINED), awarded.outcome());
        assertEquals(Turn.NOBODY, awarded.turn());
        assertEquals(EnumSet.of(EntryKind.STATEMENT), NextEntry.kinds(STRICT, awarded));
    }

    @Test
    void settlementWithdrawalAndGrantEndItWhereverItIs() {
        Happening filed = Happening.filed(1, day(3, 5));
        assertEquals(
                Optional.of(Outcome.SETTLED),
                on(day(3, 8), STRICT, filed, Happening.of(EntryKind.SETTLEMENT, 1, day(3, 8)))
                        .outcome());
        assertEquals(
                Optional.of(Outcome.WITHDRAWN),
                on(day(3, 8), STRICT, Happening.of(EntryKind.WITHDRAWAL, 1, day(3, 8))).outcome());
        assertEquals(
                Optional.of(Outcome.GRANTED),
                on(day(3, 8), STRICT, filed, Happening.replied(1, day(3, 8), Answer.GRANTED))
                        .outcome());
    }

    private static String refusal(Course course, Happening entry, LocalDate today) {
        return assertThrows(
                        BusinessException.class,
                        () ->
                                NextEntry.check(
                                        STRICT,
                                        new Beginning(INCIDENT, null, 1),
                                        course,
                                        entry,
                                        today))
                .getKey();
    }

    @Test
    void whatCannotBeIsRefused() {
        LocalDate today = day(3, 10);
        Course fresh = on(today, STRICT);
        Course filed = on(today, STRICT, Happening.filed(1, day(3, 5)));
        assertEquals("entryInFuture", refusal(fresh, Happening.filed(1, day(3, 11)), today));
        assertEquals("entryBeforeIncident", refusal(fresh, Happening.filed(1, day(3, 1)), today));
        assertEquals("entryNotNow", refusal(fresh, Happening.filed(2, today), today));
        assertEquals(
                "entryNotNow", refusal(fresh, Happening.replied(1, today, Answer.DENIED), today));
        assertEquals("employerStillHasTime", refusal(filed, Happening.filed(2, today), today));
        assertEquals(
                "entryBeforeFiling",
                refusal(filed, Happening.replied(1, day(3, 4), Answer.DENIED), today));
        assertEquals(
                "noLimitToExtend",
                refusal(filed, Happening.extended(1, today, Side.UNION, day(3, 30)), today));
        assertEquals(
                "extensionIsNone",
                refusal(filed, Happening.extended(1, today, Side.EMPLOYER, day(3, 12)), today));
        Course ended =
                on(
                        today,
                        STRICT,
                        Happening.filed(1, day(3, 5)),
                        Happening.of(EntryKind.SETTLEMENT, 1, day(3, 9)));
        assertEquals("grievanceEnded", refusal(ended, Happening.filed(2, today), today));
    }

    @Test
    void whatCanBeIsTaken() {
        LocalDate today = day(3, 10);
        Beginning beginning = new Beginning(INCIDENT, null, 1);
        Course filed = on(today, STRICT, Happening.filed(1, day(3, 5)));
        for (Happening entry :
                List.of(
                        Happening.of(EntryKind.MEETING, 1, day(3, 20)),
                        Happening.replied(1, today, Answer.DENIED),
                        Happening.extended(1, today, Side.EMPLOYER, day(3, 13)),
                        Happening.of(EntryKind.STATEMENT, 1, day(3, 3)))) {
            NextEntry.check(STRICT, beginning, filed, entry, today);
        }
    }

    @Test
    void aWarningLeavesTheFileWithTheMonthsOfTheAgreement() {
        LocalDate warned = LocalDate.of(2025, 3, 31);
        assertEquals(Optional.of(LocalDate.of(2026, 9, 30)), Sunset.endsOn(warned, 18));
        assertTrue(Sunset.counts(warned, 18, LocalDate.of(2026, 9, 29)));
        assertFalse(Sunset.counts(warned, 18, LocalDate.of(2026, 9, 30)));
        assertTrue(Sunset.counts(warned, null, LocalDate.of(2040, 1, 1)));
        assertTrue(Sunset.endsOn(null, 18).isEmpty());
    }
}
