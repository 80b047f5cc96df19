package org.makewhole.grievance.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.consent.Recipient;
import org.makewhole.grievance.Complaint;
import org.makewhole.grievance.Discipline;
import org.makewhole.grievance.FilingService;
import org.makewhole.grievance.Grievance;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.grievance.GrievanceView;
import org.makewhole.grievance.Measure;
import org.makewhole.party.WorkerDetails;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.record.WorkerRecordService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class GrievorServiceIT {
    private static final LocalDate INCIDENT = LocalDate.of(2026, 3, 2);

    @Inject private GrievanceService grievances;
    @Inject private FilingService filing;
    @Inject private GrievorService grievors;
    @Inject private TestAgreements testAgreements;
    @Inject private TestOrganizations organizations;
    @Inject private WorkerRecordService records;
    @Inject private ErasureService erasures;
    @Inject private DatabaseAccounts database;

    private GrievanceView get(long caseId) {
        return grievances.find(caseId).orElseThrow();
    }

    @Test
    void aComplaintIsCorrectedAndAGroupGrowsAndShrinks() throws SQLException {
        TestOrganization own = organizations.found();
        long agreement =
                own.as(Role.UNION_STAFF).call(() -> testAgreements.published("Harbor agreement"));
        long id =
                own.as(Role.STEWARD)
                        .call(() -> filing.file(testAgreements.filing(agreement, INCIDENT)));
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            Complaint corrected =
                                    new Complaint(
                                            GrievanceIssue.DISCIPLINE,
                                            INCIDENT.minusDays(1),
                                            INCIDENT,
                                            List.of(),
                                            "Dock 2",
                                            "It was the night shift.",
                                            "The note is taken out.",
                                            new Discipline(
                                                    Measure.WRITTEN_WARNING, INCIDENT, null));
                            grievances.correct(id, get(id).version(), corrected);
                            Grievance after = get(id).grievance();
                            assertEquals("It was the night shift.", after.getFacts());
                            assertEquals(Measure.WRITTEN_WARNING, after.discipline().measure());
                            assertEquals(INCIDENT.minusDays(1), after.getIncidentOn());
                            assertTrue(get(id).articles().isEmpty());

                            int seen = get(id).version();
                            grievors.add(id, seen, new WorkerDetails("Cato Lind", null, null));
                            assertThrows(
                                    StaleRecordException.class,
                                    () ->
                                            grievors.add(
                                                    id,
                                                    seen,
                                                    new WorkerDetails("Late Comer", null, null)));
                            assertEquals(
                                    List.of("Ana Ruiz", "Ben Ode", "Cato Lind"),
                                    get(id).grievors());
                            List<GrievorRow> rows = grievors.list(id);
                            grievors.remove(id, get(id).version(), rows.get(1).workerId());
                            assertEquals(List.of("Ana Ruiz", "Cato Lind"), get(id).grievors());
                            int version = get(id).version();
                            assertEquals(
                                    "grievorStays",
                                    assertThrows(
                                                    BusinessException.class,
                                                    () ->
                                                            grievors.remove(
                                                                    id,
                                                                    version,
                                                                    rows.get(0).workerId()))
                                            .getKey());
                            assertThrows(
                                    NotFoundException.class,
                                    () -> grievors.remove(id, version, rows.get(1).workerId()));
                        });
        long leaver =
                database.owner(
                        c ->
                                Long.parseLong(
                                        DatabaseAccounts.single(
                                                c,
                                                "SELECT worker_id FROM grievance_grievor WHERE"
                                                        + " organization_id = ? AND left_on IS NOT"
                                                        + " NULL",
                                                own.id())));
        own.as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            String record =
                                    records.getForExport(id, leaver, Recipient.WORKER, "JSON")
                                            .sections()
                                            .toString();
                            assertTrue(record.contains("Ben Ode"), "their record is still theirs");
                            assertEquals(
                                    "Ben Ode", erasures.get(id, leaver).claimant(), "to forget");
                        });
        long worker = own.as(Role.STEWARD).call(() -> grievors.list(id).get(1).workerId());
        ActingAs stranger = organizations.found().as(Role.STEWARD);
        stranger.run(
                () -> {
                    assertThrows(NotFoundException.class, () -> grievors.list(id));
                    assertThrows(NotFoundException.class, () -> grievors.remove(id, 1, worker));
                });
        own.as(Role.AUDITOR)
                .run(
                        () ->
                                assertThrows(
                                        EJBAccessException.class,
                                        () -> grievors.remove(id, 1, worker)));
    }
}
