package org.makewhole.grievance.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.makewhole.agreement.AgreementTerms;
import org.makewhole.agreement.ProcedureStep;
import org.makewhole.agreement.ReplyFrom;
import org.makewhole.agreement.StepKind;
import org.makewhole.agreement.Strictness;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.rule.EndOnRestDay;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.deadline.rule.Silence;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceKind;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.Beginning;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Happening;
import org.makewhole.grievance.procedure.Procedure;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.party.Sector;

/** The figures of five grievances that were counted by hand. */
class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate INCIDENT = LocalDate.of(2026, 5, 4);

    /** Ten days to file, five to answer; ten to go on; silence means nothing. */
    private static final ProcedureRules RULES =
            new ProcedureRules(
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
                            Strictness.MANDATORY,
                            EndOnRestDay.STAYS,
                            null,
                            null,
                            null),
                    List.of(step("Step 1"), step("Step 2")),
                    Place.of("US", "America/New_York"));

    private static ProcedureStep step(String name) {
        return new ProcedureStep(
                StepKind.MEETING,
                name,
                PeriodLength.parse("10 DAYS"),
                PeriodLength.parse("5 DAYS"),
                ReplyFrom.FILING,
                Silence.NOTHING);
    }

    private static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    private static GrievanceRow row(
            long lineage, String agreement, Long steward, String article, Happening... happened) {
        return new GrievanceRow(
                1L,
                "HF-2026-00001",
                Visibility.ORGANIZATION,
                GrievanceKind.INDIVIDUAL,
                GrievanceIssue.OVERTIME,
                "Ana Ruiz",
                "Harbor Foods",
                null,
                "Sam Oye",
                steward,
                lineage,
                agreement,
                List.of(new GrievanceRow.Article("14", article)),
                INCIDENT,
                INCIDENT,
                Procedure.follow(
                        RULES, new Beginning(INCIDENT, null, 1), List.of(happened), TODAY));
    }

    /**
     * Answered on day 3 of 5 and settled; late answer, union at step 2; silent; late; elsewhere.
     */
    private static GrievanceReport report() {
        return new Figures(
                        List.of(
                                row(
                                        1,
                                        "Harbor agreement",
                                        1L,
                                        "Overtime by turn",
                                        Happening.filed(1, may(6)),
                                        Happening.replied(1, may(9), Answer.DENIED),
                                        Happening.of(EntryKind.SETTLEMENT, 1, may(12))),
                                row(
                                        1,
                                        "Harbor agreement",
                                        1L,
                                        "Overtime",
                                        Happening.filed(1, may(14)),
                                        Happening.replied(1, may(22), Answer.PARTLY)),
                                row(
                                        1,
                                        "Harbor agreement",
                                        2L,
                                        "Overtime",
                                        Happening.filed(1, may(10))),
                                row(
                                        1,
                                        "Harbor agreement",
                                        2L,
                                        "Overtime",
                                        Happening.filed(1, may(16))),
                                row(2, "Depot agreement", 2L, "Parking")),
                        TODAY)
                .report();
    }

    @Test
    void anArticleIsOneOfItsAgreementAndCalledAsTheLatestGrievanceCallsIt() {
        List<Tally> articles = report().byArticle();
        assertEquals(
                List.of(
                        new Tally("14 Overtime by turn", "Harbor agreement", 3, 2, 1, 1),
                        new Tally("14 Parking", "Depot agreement", 1, 1, 0, 0)),
                articles);
    }

    @Test
    void twoStewardsOfOneNameAreTwo() {
        assertEquals(
                List.of(
                        new Tally("Sam Oye", null, 3, 3, 0, 0),
                        new Tally("Sam Oye", null, 1, 0, 1, 1)),
                report().bySteward());
        assertEquals(List.of(new Tally("", null, 4, 3, 1, 1)), report().byWorkplace());
    }

    @Test
    void daysAreAveragedForEachSideAtEachStepBesideWhatWasAllowed() {
        assertEquals(
                List.of(
                        // 2, 10, 6 and 12 of 10 days; the last one too late.
                        pace(Side.UNION, 4, "7.5", "10.0", 1),
                        // 3 and 8 of 5 days; the one is late.
                        pace(Side.EMPLOYER, 2, "5.5", "5.0", 1)),
                report().paces());
    }

    private static Pace pace(Side side, int acts, String days, String allowed, int late) {
        return new Pace(
                "Harbor agreement",
                "Step 1",
                side,
                acts,
                new BigDecimal(days),
                new BigDecimal(allowed),
                late);
    }

    @Test
    void whatIsOverdueIsCountedBySideAndStep() {
        GrievanceReport report = report();
        assertEquals(2, report.overdueEmployer());
        assertEquals(1, report.overdueUnion());
        assertEquals(
                List.of(
                        new Tally("Step 1", null, 3, 3, 0, 0),
                        new Tally("Step 2", null, 1, 0, 0, 0)),
                report.byStep());
        assertEquals(4, report.byAge().get(Age.MONTH));
        assertNull(report.byStep().get(0).agreement());
    }
}
