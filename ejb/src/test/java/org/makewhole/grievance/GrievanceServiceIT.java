package org.makewhole.grievance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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
import org.makewhole.grievance.procedure.Answer;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.grievance.procedure.Turn;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

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
