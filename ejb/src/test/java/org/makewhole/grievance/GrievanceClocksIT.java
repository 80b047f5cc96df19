package org.makewhole.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
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
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.Course;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Procedure;
import org.makewhole.grievance.procedure.ProcedureRules;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** The clocks that a grievance keeps on its case. */
@ArquillianTest
class GrievanceClocksIT {
    @Inject private GrievanceService grievances;
    @Inject private FilingService filing;
    @Inject private ClockService clocks;
    @Inject private EvidenceService evidence;
    @Inject private GrievanceClocks following;
    @Inject private TestAgreements testAgreements;
    @Inject private TestOrganizations organizations;
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
                            OnHidden.KEEP,
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

    private static void assertRefused(String key, Runnable action) {
        assertEquals(key, assertThrows(BusinessException.class, action::run).getKey());
    }
}
