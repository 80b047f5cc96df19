package org.makewhole.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.agreement.AgreementService;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.ClockClosing;
import org.makewhole.deadline.clock.ClockEvent;
import org.makewhole.deadline.clock.ClockKind;
import org.makewhole.deadline.clock.ClockService;
import org.makewhole.deadline.clock.ClockSheet;
import org.makewhole.deadline.clock.ClockState;
import org.makewhole.deadline.clock.FactChange;
import org.makewhole.deadline.count.Place;
import org.makewhole.deadline.rule.Actor;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.TestFiles;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.grievance.procedure.Procedure;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.procedure.Turn;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

@ArquillianTest
class GrievanceServiceIT {
    private static final LocalDate INCIDENT = LocalDate.of(2026, 3, 2);
    private static final GrievanceFilter ALL = new GrievanceFilter(false, false, false, null, null);

    @Inject private GrievanceService grievances;
    @Inject private FilingService filing;
    @Inject private AgreementService agreements;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private TestAgreements testAgreements;
    @Inject private TestOrganizations organizations;
    @Inject private ClockService clocks;
    @Inject private EvidenceService evidence;
    @Inject private GrievanceClocks following;
    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;

    private long agreement(TestOrganization own) {
        return own.as(Role.UNION_STAFF).call(() -> testAgreements.published("Harbor agreement"));
    }

    private GrievanceView get(long caseId) {
        return grievances.find(caseId).orElseThrow();
    }

    private void enter(long caseId, EntryKind kind, LocalDate on, Answer answer, String words) {
        grievances.enter(
                caseId,
                get(caseId).version(),
                new NewEntry(kind, on, answer, null, null, words, words));
    }

    @Test
    void isFiledOnceAnsweredGoesOnAndSettles() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            FileGrievance command =
                                    testAgreements.filing(agreement, LocalDate.of(2026, 3, 5));
                            long id = filing.file(command);
                            assertEquals(id, filing.file(command));
                            assertEquals(1, grievances.list(ALL).size());
                            GrievanceView filed = get(id);
                            assertEquals(List.of("Ana Ruiz", "Ben Ode"), filed.grievors());
                            assertEquals("14", filed.articles().get(0).getNumber());
                            assertEquals(CaseStatus.FILED, filed.caseFile().getStatus());
                            // Silent at both steps, long ago: now the union has to act.
                            assertEquals(Turn.UNION, filed.course().turn());
                            assertEquals(3, filed.course().current());

                            enter(id, EntryKind.SETTLEMENT, INCIDENT.plusDays(30), null, "Paid.");
                            GrievanceView settled = get(id);
                            assertEquals(Outcome.SETTLED, settled.grievance().getOutcome());
                            assertEquals(CaseStatus.SETTLED, settled.caseFile().getStatus());
                            assertEquals(
                                    "Harbor Foods", filing.prefill(agreement).employer().name());
                            assertTrue(
                                    grievances
                                            .list(
                                                    new GrievanceFilter(
                                                            true, false, true, null, null))
                                            .isEmpty());
                        });
    }

    /** The clock of the case is that of the limit that runs; silence lets the next one begin. */
    @Test
    void theClockOfTheCaseGoesWithTheGrievance() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        GrievanceView view =
                own.as(Role.STEWARD)
                        .call(
                                () -> {
                                    long id = filing.file(testAgreements.filing(agreement, today));
                                    Clock first = clocks.ofCase(id).get(0);
                                    assertEquals("employer-1", first.getRule().rule().id());
                                    grievances.enter(
                                            id,
                                            get(id).version(),
                                            new NewEntry(
                                                    EntryKind.EXTENSION,
                                                    today,
                                                    null,
                                                    Side.EMPLOYER,
                                                    today.plusDays(30),
                                                    null,
                                                    "Letter"));
                                    assertEquals(1, clocks.ofCase(id).size());
                                    assertEquals(
                                            today.plusDays(30),
                                            clocks.ofCase(id).get(0).getDueOn());
                                    return get(id);
                                });
        transactions.within(
                em -> {
                    tenancy.bindTo(own.id());
                    Course later =
                            Procedure.follow(
                                    ProcedureRules.of(
                                            view.agreement(), Place.of("US", "America/New_York")),
                                    view.grievance().beginning(),
                                    view.entries().stream().map(GrievanceEntry::happening).toList(),
                                    today.plusDays(31));
                    following.follow(view.caseFile(), view.grievance(), later, null);
                    return null;
                });
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            List<Clock> all = clocks.ofCase(view.caseFile().getId());
                            assertEquals(2, all.size());
                            assertEquals(ClockState.OPEN, all.get(0).getState());
                            assertEquals("employer-2", all.get(0).getRule().rule().id());
                            assertEquals(ClockState.MISSED, all.get(1).getState());
                        });
    }

    /** What was changed at the clock alone would be lost with the next entry: it is refused. */
    @Test
    void theClockOfAStepIsLedByTheGrievanceAndMoreTimeIsShownByItsDocument() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            long id = filing.file(testAgreements.filing(agreement, today));
                            Clock clock = clocks.ofCase(id).get(0);
                            for (FactChange change :
                                    List.of(
                                            FactChange.suspension(today, null, "Abeyance"),
                                            FactChange.extension(today.plusDays(90), "Letter"),
                                            FactChange.setByHand(today.plusDays(1), "Earlier"))) {
                                assertRefused(
                                        "clockFollowsGrievance",
                                        () -> clocks.preview(clock.getId(), change));
                                assertRefused(
                                        "clockFollowsGrievance",
                                        () ->
                                                clocks.change(
                                                        clock.getId(), clock.getVersion(), change));
                            }
                            assertRefused(
                                    "clockFollowsGrievance",
                                    () ->
                                            clocks.close(
                                                    clock.getId(),
                                                    clock.getVersion(),
                                                    ClockClosing.met("Answered")));

                            long letter = letter(id);
                            NewEntry more =
                                    new NewEntry(
                                            EntryKind.EXTENSION,
                                            today,
                                            null,
                                            null,
                                            today.plusDays(30),
                                            null,
                                            "Letter of the employer\nof this morning");
                            long elsewhere =
                                    letter(filing.file(testAgreements.filing(agreement, today)));
                            int version = get(id).version();
                            assertThrows(
                                    NotFoundException.class,
                                    () -> grievances.enter(id, version, more.shownBy(elsewhere)));
                            grievances.enter(id, version, more.shownBy(letter));
                            assertEquals(letter, get(id).entries().get(0).getEvidenceId());
                            ClockSheet sheet = clocks.get(clock.getId());
                            ClockEvent.Row moved = sheet.history().get(1);
                            assertEquals(today.plusDays(30), moved.dueAfter());
                            assertEquals("Letter of the employer", moved.note());
                            assertEquals(letter, moved.evidenceId());
                            assertTrue(
                                    String.join(" ", sheet.clock().getTold().steps(Locale.ENGLISH))
                                            .contains("(Letter of the employer)"));
                        });
    }

    private long letter(long caseId) {
        try {
            return evidence.add(
                            caseId,
                            DescribeEvidence.as(EvidenceKind.OTHER),
                            "letter.pdf",
                            TestFiles.source(TestFiles.pdf("More time")))
                    .id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nobodyGoesToAHearingOfWhatIsSettled() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            long id = filing.file(testAgreements.filing(agreement, today));
                            enter(id, EntryKind.MEETING, today.plusDays(2), null, "Room 4");
                            enter(id, EntryKind.SETTLEMENT, today, null, "Paid.");
                            assertEquals(
                                    List.of(),
                                    clocks.ofCase(id).stream()
                                            .filter(one -> one.getState() == ClockState.OPEN)
                                            .toList());
                            assertEquals(ClockState.WITHDRAWN, planned(id).getState());
                        });
    }

    @Test
    void aMeetingToComeIsAClockUntilItIsStruck() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            long id = filing.file(testAgreements.filing(agreement, today));
                            LocalDate day = today.plusDays(2);
                            enter(id, EntryKind.MEETING, day, null, "Room 4");
                            Clock clock = planned(id);
                            assertEquals(day, clock.getDueOn());
                            assertEquals(ClockState.OPEN, clock.getState());
                            assertEquals(Actor.ORGANIZATION, clock.getActor());
                            GrievanceEntry entry = get(id).entries().get(0);
                            grievances.strike(id, get(id).version(), entry.getId(), "Called off");
                            assertEquals(ClockState.WITHDRAWN, planned(id).getState());
                        });
    }

    private Clock planned(long caseId) {
        return clocks.ofCase(caseId).stream()
                .filter(clock -> clock.getKind() == ClockKind.HEARING)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatWasWrongIsStruckAndStaysToBeRead() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            long id =
                                    filing.file(
                                            testAgreements.filing(
                                                    agreement, LocalDate.of(2026, 3, 5)));
                            enter(id, EntryKind.WITHDRAWAL, INCIDENT.plusDays(9), null, "Oops");
                            GrievanceEntry wrong = get(id).entries().get(0);
                            grievances.strike(id, get(id).version(), wrong.getId(), "Another one");
                            GrievanceView after = get(id);
                            assertEquals(null, after.grievance().getOutcome());
                            assertTrue(after.entries().get(0).isStruck());
                            assertThrows(
                                    BusinessException.class,
                                    () ->
                                            grievances.strike(
                                                    id, after.version(), wrong.getId(), "Again"));
                        });
    }

    @Test
    void whatIsEnteredLateCountsFromTheDayOnWhichItHappened() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            LocalDate filed = LocalDate.of(2026, 3, 5);
                            long id = filing.file(testAgreements.filing(agreement, filed));
                            assertTrue(get(id).course().steps().get(0).silent());
                            enter(id, EntryKind.REPLY, filed.plusDays(4), Answer.DENIED, null);
                            assertEquals(1, get(id).entries().get(0).getStep());
                            assertFalse(get(id).course().steps().get(0).silent());
                            assertEquals(2, get(id).course().current());
                            assertRefused(
                                    "entryNotNow",
                                    () -> enter(id, EntryKind.PANEL, filed, null, "Early"));
                        });
    }

    @Test
    void aNewEditionChangesNothingOfWhatWasFiled() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        long id =
                own.as(Role.STEWARD)
                        .call(
                                () ->
                                        filing.file(
                                                testAgreements.filing(
                                                        agreement, LocalDate.of(2026, 3, 5))));
        own.as(Role.UNION_STAFF)
                .run(
                        () -> {
                            long next = agreements.nextEdition(agreement);
                            agreements.publish(next, agreements.get(next).version());
                            assertEquals(1, get(id).agreement().edition());
                            assertEquals(Optional.of(next), get(id).newerEdition());
                        });
    }

    @Test
    void whatCannotBeIsRefused() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        long foreign = agreement(organizations.found());
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            assertThrows(NotFoundException.class, () -> filing.prefill(foreign));
                            FileGrievance good =
                                    testAgreements.filing(agreement, LocalDate.of(2026, 3, 5));
                            FileGrievance noGrievor =
                                    new FileGrievance(
                                            agreement,
                                            GrievanceKind.INDIVIDUAL,
                                            List.of(),
                                            good.employer(),
                                            good.complaint(),
                                            1,
                                            null,
                                            Visibility.ORGANIZATION,
                                            UUID.randomUUID().toString());
                            assertRefused("grievorsMissing", () -> filing.file(noGrievor));
                            assertRefused(
                                    "entryBeforeIncident",
                                    () ->
                                            filing.file(
                                                    testAgreements.filing(
                                                            agreement, INCIDENT.minusDays(1))));
                            long id = filing.file(good);
                            assertRefused(
                                    "entryIncomplete",
                                    () -> enter(id, EntryKind.SETTLEMENT, INCIDENT, null, " "));
                            int seen = get(id).version();
                            grievances.correct(
                                    id,
                                    seen,
                                    testAgreements.complaint(agreement, "Twice skipped."));
                            assertEquals("Twice skipped.", get(id).grievance().getFacts());
                            assertThrows(
                                    StaleRecordException.class,
                                    () ->
                                            grievances.correct(
                                                    id,
                                                    seen,
                                                    testAgreements.complaint(
                                                            agreement, "Thrice.")));
                        });
    }

    private static void assertRefused(String key, Runnable action) {
        assertEquals(key, assertThrows(BusinessException.class, action::run).getKey());
    }

    @Test
    void othersAndThoseOutsideARestrictedCaseSeeNothing() {
        TestOrganization own = organizations.found();
        long agreement = agreement(own);
        long id =
                own.as(Role.UNION_STAFF)
                        .call(
                                () -> {
                                    long filed =
                                            filing.file(
                                                    testAgreements.filing(
                                                            agreement, LocalDate.of(2026, 3, 5)));
                                    teams.show(
                                            filed,
                                            cases.get(filed).getVersion(),
                                            Visibility.RESTRICTED);
                                    return filed;
                                });
        for (Role outsider : List.of(Role.STEWARD, Role.SUPERVISING_LAWYER)) {
            own.as(outsider)
                    .run(
                            () -> {
                                assertEquals(List.of(), grievances.list(ALL));
                                assertThrows(NotFoundException.class, () -> get(id));
                                assertThrows(
                                        NotFoundException.class,
                                        () -> grievances.strike(id, 1, 1, "no"));
                            });
        }
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(() -> assertThrows(NotFoundException.class, () -> get(id)));
        own.as(Role.AUDITOR)
                .run(() -> assertThrows(EJBAccessException.class, () -> filing.prefill(agreement)));
    }
}
