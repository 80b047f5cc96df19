package org.makewhole.deadline.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.OpenCase;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.closure.ClosureService;
import org.makewhole.deadline.closure.NewClosure;
import org.makewhole.deadline.count.Change;
import org.makewhole.deadline.count.Facts;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.count.Trigger;
import org.makewhole.deadline.rule.PeriodLength;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class ClockServiceIT {
    private static final LocalDate TRIGGER = LocalDate.of(2026, 2, 2);

    @Inject private ClockService clocks;
    @Inject private ClosureService closures;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private EvidenceService evidence;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;
    private ActingAs paralegal;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
        caseId = paralegal.call(() -> testCases.open().getId());
    }

    private long enter(NewClock entry) {
        return paralegal.call(() -> clocks.enter(entry));
    }

    private ClockSheet sheet(long id) {
        return paralegal.call(() -> clocks.get(id));
    }

    private int version(long id) {
        return sheet(id).clock().getVersion();
    }

    private void change(long id, FactChange change) {
        int version = version(id);
        paralegal.run(() -> clocks.change(id, version, change));
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    @Test
    void aClockShowsWhenItIsDueHowAndWhoEnteredIt() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));

        ClockSheet sheet = sheet(id);
        Clock clock = sheet.clock();
        assertEquals(LocalDate.of(2026, 2, 12), clock.getDueOn());
        assertEquals("2026-02-13T04:59:59Z", clock.getDueAt().toString());
        assertTrue(
                String.join(" ", clock.getTold().steps(Locale.ENGLISH))
                        .contains("10 days from Monday 2 February 2026"));
        assertEquals("Answer", clock.getRule().rule().title().in(Locale.ENGLISH));
        assertEquals(own.member(Role.PARALEGAL).displayName(), clock.getEnteredByName());
        assertEquals(
                List.of(ClockEventKind.ENTERED),
                sheet.history().stream().map(ClockEvent.Row::kind).toList());
        assertFalse(clock.isUnconfirmed(), "nothing is forfeited by it");
    }

    @Test
    void aChangeIsShownBeforeItIsSavedAndStandsInTheHistory() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        FactChange later = FactChange.trigger(Trigger.on(TRIGGER.plusDays(3)), "served later");

        Change change = paralegal.call(() -> clocks.preview(id, later));
        assertEquals(OptionalLong.of(3), change.days());
        assertEquals(LocalDate.of(2026, 2, 12), sheet(id).clock().getDueOn(), "only shown");

        change(id, later);
        ClockEvent.Row last = sheet(id).history().get(1);
        assertEquals(LocalDate.of(2026, 2, 12), last.dueBefore());
        assertEquals(LocalDate.of(2026, 2, 15), last.dueAfter());
        assertEquals("served later", last.note());
    }

    @Test
    void aDaySetByHandStandsBesideTheComputedOne() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        change(id, FactChange.setByHand(LocalDate.of(2026, 2, 9), "order of the judge"));

        Clock clock = sheet(id).clock();
        assertEquals(LocalDate.of(2026, 2, 9), clock.getDueOn());
        assertEquals(LocalDate.of(2026, 2, 12), clock.getComputedOn());
    }

    @Test
    void itIsExtendedStandsStillAndGoesOn() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        change(id, FactChange.suspension(LocalDate.of(2026, 2, 5), null, "mediation"));
        assertNull(sheet(id).clock().getDueOn(), "nobody knows yet");
        change(id, FactChange.resumption(LocalDate.of(2026, 2, 9), "mediation failed"));
        assertEquals(LocalDate.of(2026, 2, 17), sheet(id).clock().getDueOn());
        long letter = file(caseId);
        change(
                id,
                FactChange.extension(LocalDate.of(2026, 3, 2), "letter of 10 February")
                        .shownBy(letter));
        assertEquals(letter, sheet(id).history().get(3).evidenceId());
        assertEquals(LocalDate.of(2026, 3, 2), sheet(id).clock().getDueOn());
        assertEquals(4, sheet(id).history().size());
        FactChange byAnother =
                FactChange.extension(LocalDate.of(2026, 4, 1), "letter")
                        .shownBy(file(paralegal.call(() -> testCases.open().getId())));
        assertThrows(NotFoundException.class, () -> change(id, byAnother));
        paralegal.run(
                () ->
                        clocks.close(
                                id,
                                clocks.get(id).clock().getVersion(),
                                ClockClosing.met("receipt").shownBy(letter)));
        assertEquals(letter, sheet(id).history().get(4).evidenceId());
    }

    private long file(long ofCase) {
        return paralegal.call(
                () ->
                        evidence.add(
                                        ofCase,
                                        DescribeEvidence.as(EvidenceKind.OTHER),
                                        OnHidden.KEEP,
                                        "letter.pdf",
                                        TestFiles.source(TestFiles.pdf("More time")))
                                .id());
    }

    @Test
    void whatTheClaimHangsOnNeedsASecondPersonAfterEachChange() {
        long id = enter(TestClocks.dangerous(caseId, TRIGGER));
        assertTrue(sheet(id).clock().isUnconfirmed());
        assertFalse(sheet(id).confirmable(), "not by who entered it");
        int version = version(id);
        refused("clockConfirmedBySame", () -> paralegal.run(() -> clocks.confirm(id, version)));

        ActingAs second = own.as(Role.SUPERVISING_LAWYER);
        second.run(
                () -> {
                    assertTrue(clocks.get(id).confirmable());
                    clocks.confirm(id, version);
                });
        assertFalse(sheet(id).clock().isUnconfirmed());
        change(id, FactChange.trigger(Trigger.on(TRIGGER.plusDays(1)), "other day"));
        assertTrue(sheet(id).clock().isUnconfirmed(), "what was confirmed is no longer so");
    }

    @Test
    void itIsClosedOnceAndWhoWasToldBelongsToIt() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        int version = version(id);
        refused(
                "clockToldNobody",
                () ->
                        paralegal.run(
                                () -> clocks.close(id, version, ClockClosing.missed("lost", " "))));
        paralegal.run(
                () ->
                        clocks.close(
                                id, version, ClockClosing.missed("deemed denied", "the worker")));
        Clock clock = sheet(id).clock();
        assertEquals(ClockState.MISSED, clock.getState());
        assertEquals("deemed denied", clock.getOutcome());
        assertEquals("the worker", clock.getInformed());
        int closed = version(id);
        refused(
                "clockIsClosed",
                () -> paralegal.run(() -> clocks.close(id, closed, ClockClosing.met("receipt"))));
        refused(
                "clockIsClosed",
                () ->
                        paralegal.run(
                                () ->
                                        clocks.change(
                                                id,
                                                closed,
                                                FactChange.extension(TRIGGER, "letter"))));
    }

    @Test
    void ownClosuresCountForAgreementsAndMoveAClockOnlyWhenItIsRecomputed() {
        RuleInUse agreed =
                OwnRules.agreed("Reply", PeriodLength.parse("2 WORKING_DAYS"), "office-days");
        RuleInUse shipped = RuleInUse.findShipped("us-federal", "answer").orElseThrow();
        Place before = paralegal.call(() -> clocks.place(caseId, agreed));
        long id = enter(NewClock.of(caseId, ClockKind.CONTRACT_STEP, agreed, facts(before)));
        assertEquals(LocalDate.of(2026, 2, 4), sheet(id).clock().getDueOn());

        own.as(Role.ADMINISTRATOR)
                .run(() -> closures.add(new NewClosure(TRIGGER.plusDays(1), null, "Inventory")));
        assertEquals(1, paralegal.call(() -> clocks.place(caseId, agreed)).closures().size());
        assertTrue(paralegal.call(() -> clocks.place(caseId, shipped)).closures().isEmpty());
        assertEquals(LocalDate.of(2026, 2, 4), sheet(id).clock().getDueOn());
        change(id, new FactChange(FactChange.Kind.RECOMPUTED, "closure", null, null, null));
        assertEquals(LocalDate.of(2026, 2, 5), sheet(id).clock().getDueOn());
    }

    /** Epiphany is a day of rest in Bavaria, and none in Berlin. */
    @Test
    void theHolidaysOfTheRegionOfTheCaseCount() {
        RuleInUse rule = OwnRules.agreed("Answer", PeriodLength.parse("14 DAYS"), "de-bgb");
        Map<String, LocalDate> ends =
                Map.of(
                        "DE-BY", LocalDate.of(2026, 1, 7),
                        "DE-BE", LocalDate.of(2026, 1, 6));
        ends.forEach(
                (jurisdiction, end) -> {
                    long there = openIn(jurisdiction);
                    Place place = paralegal.call(() -> clocks.place(there, rule));
                    assertEquals(Optional.of(jurisdiction.substring(3)), place.region());
                    assertEquals("DE", place.country());
                    Facts facts = Facts.of(Trigger.on(LocalDate.of(2025, 12, 23)), place);
                    long id = enter(NewClock.of(there, ClockKind.CONTRACT_STEP, rule, facts));
                    assertEquals(end, sheet(id).clock().getDueOn());
                });
        RuleInUse american = RuleInUse.findShipped("us-federal", "answer").orElseThrow();
        long bavarian = openIn("DE-BY");
        assertEquals(
                Optional.empty(),
                paralegal.call(() -> clocks.place(bavarian, american)).region(),
                "of another country");
    }

    private long openIn(String jurisdiction) {
        return paralegal.call(
                () -> {
                    OpenCase usual = testCases.command("Ana Ruiz", "Harbor Foods", TRIGGER);
                    return cases.open(
                                    new OpenCase(
                                            usual.kind(),
                                            usual.worker(),
                                            usual.employer(),
                                            new org.makewhole.casefile.Place(
                                                    jurisdiction.substring(0, 2),
                                                    jurisdiction,
                                                    "EUR"),
                                            usual.openedOn(),
                                            null,
                                            null,
                                            null))
                            .getId();
                });
    }

    private static Facts facts(Place place) {
        return Facts.of(Trigger.on(TRIGGER), place);
    }

    @Test
    void whatCannotBeIsRefusedCalmly() {
        refused(
                "clockImpossible",
                () -> enter(TestClocks.days(caseId, LocalDate.of(1830, 1, 1), 10)));
        RuleInUse hours =
                OwnRules.agreed("Answer", PeriodLength.parse("48 HOURS"), "calendar-days");
        refused(
                "clockNeedsTime",
                () ->
                        enter(
                                NewClock.of(
                                        caseId,
                                        ClockKind.FOLLOW_UP,
                                        hours,
                                        facts(Place.of("US", "UTC")))));
    }

    @Test
    void aStaleVersionIsRefused() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        int seen = version(id);
        change(id, FactChange.extension(TRIGGER.plusDays(30), "letter"));
        assertThrows(
                StaleRecordException.class,
                () -> paralegal.run(() -> clocks.close(id, seen, ClockClosing.met("receipt"))));
        assertThrows(
                StaleRecordException.class,
                () -> paralegal.run(() -> clocks.handOver(id, seen, null)));
    }

    @Test
    void withoutTheRightNothingIsEntered() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        own.as(Role.AUDITOR)
                .run(
                        () -> {
                            assertEquals(1, clocks.ofCase(caseId).size());
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> clocks.enter(TestClocks.days(caseId, TRIGGER, 3)));
                            assertThrows(EJBAccessException.class, () -> clocks.confirm(id, 1));
                        });
    }

    @Test
    void anotherOrganizationSeesNothing() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        organizations.found().as(Role.PARALEGAL).run(() -> assertNotThere(id));
    }

    @Test
    void theClocksOfARestrictedCaseAreNotThereForAColleague() {
        long id = enter(TestClocks.days(caseId, TRIGGER, 10));
        paralegal.run(
                () -> teams.show(caseId, cases.get(caseId).getVersion(), Visibility.RESTRICTED));
        own.as(Role.UNION_STAFF).run(() -> assertNotThere(id));
    }

    private void assertNotThere(long id) {
        assertThrows(NotFoundException.class, () -> clocks.get(id));
        assertThrows(NotFoundException.class, () -> clocks.ofCase(caseId));
        assertThrows(
                NotFoundException.class, () -> clocks.enter(TestClocks.days(caseId, TRIGGER, 1)));
        FactChange change = FactChange.extension(TRIGGER, "letter");
        assertThrows(NotFoundException.class, () -> clocks.preview(id, change));
        assertThrows(NotFoundException.class, () -> clocks.change(id, 1, change));
        assertThrows(NotFoundException.class, () -> clocks.confirm(id, 1));
        assertThrows(NotFoundException.class, () -> clocks.close(id, 1, ClockClosing.met("x")));
        assertThrows(NotFoundException.class, () -> clocks.handOver(id, 1, null));
    }

    @Test
    void anotherFeatureFindsItsClock() {
        ClockSubject subject = new ClockSubject("PROBE", 42);
        long id = enter(TestClocks.days(caseId, TRIGGER, 10).about(subject));
        assertEquals(Optional.of(subject), sheet(id).clock().findSubject());
    }
}
