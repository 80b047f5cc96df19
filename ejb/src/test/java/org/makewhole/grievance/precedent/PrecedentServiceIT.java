package org.makewhole.grievance.precedent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.grievance.GrievanceIssue;
import org.makewhole.grievance.GrievanceRow;
import org.makewhole.grievance.GrievanceService;
import org.makewhole.grievance.NewEntry;
import org.makewhole.grievance.procedure.EntryKind;
import org.makewhole.grievance.procedure.Outcome;
import org.makewhole.grievance.procedure.Side;
import org.makewhole.grievance.report.Age;
import org.makewhole.grievance.report.GrievanceReport;
import org.makewhole.grievance.report.ReportFormat;
import org.makewhole.grievance.report.ReportService;
import org.makewhole.grievance.report.ReportWording;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.testing.TestAgreements;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Precedents and the report rest on the same rows, and on the same wall around them. */
@ArquillianTest
class PrecedentServiceIT {
    private static final LocalDate FILED = LocalDate.of(2026, 3, 5);
    private static final PrecedentQuery ALL = new PrecedentQuery(null, null, null, null);

    @Inject private PrecedentService precedents;
    @Inject private ReportService reports;
    @Inject private GrievanceService grievances;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private TestAgreements testAgreements;
    @Inject private TestOrganizations organizations;

    private static final ReportWording PLAIN =
            new ReportWording() {
                @Override
                public String heading(String key) {
                    return key;
                }

                @Override
                public String age(Age age) {
                    return age.name();
                }

                @Override
                public String side(Side side) {
                    return side.name();
                }
            };

    /** One settled, one withdrawn, one open and late; a settled one that only its team sees. */
    private long[] filed(TestOrganization own) {
        long agreement =
                own.as(Role.UNION_STAFF).call(() -> testAgreements.published("Harbor agreement"));
        return own.as(Role.UNION_STAFF)
                .call(
                        () -> {
                            long settled = testAgreements.filed(agreement, FILED);
                            end(settled, EntryKind.SETTLEMENT);
                            end(testAgreements.filed(agreement, FILED), EntryKind.WITHDRAWAL);
                            long open = testAgreements.filed(agreement, FILED);
                            long hidden = testAgreements.filed(agreement, FILED);
                            end(hidden, EntryKind.SETTLEMENT);
                            int version = cases.get(hidden).getVersion();
                            teams.show(hidden, version, Visibility.RESTRICTED);
                            return new long[] {settled, open, hidden};
                        });
    }

    private void end(long caseId, EntryKind kind) {
        grievances.enter(
                caseId,
                grievances.find(caseId).orElseThrow().version(),
                new NewEntry(kind, FILED.plusDays(20), null, null, null, null, "Ended"));
    }

    @Test
    void precedentsAreFoundAndCountedForWhoMaySeeThemAlone() {
        TestOrganization own = organizations.found();
        long[] ids = filed(own);
        own.as(Role.UNION_STAFF).run(() -> assertEquals(3, precedents.search(ALL).all().ended()));
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            Precedents found = precedents.search(ALL);
                            assertEquals(2, found.all().ended());
                            assertEquals(Optional.of(100), found.all().percent());
                            assertEquals(1, found.all().decided());
                            SuccessRate article = found.byArticle().get(0);
                            assertEquals("14 Overtime", article.label());
                            assertEquals("Harbor agreement", article.agreement());
                            assertEquals(1, article.of(Outcome.WITHDRAWN));
                            assertEquals("Harbor Foods", found.byEmployer().get(0).label());
                            assertEquals(
                                    List.of(ids[0]),
                                    ids(
                                            precedents.search(
                                                    new PrecedentQuery(
                                                            "14",
                                                            GrievanceIssue.OVERTIME,
                                                            Outcome.SETTLED,
                                                            "harbor"))));
                            assertEquals(
                                    List.of(),
                                    ids(
                                            precedents.search(
                                                    new PrecedentQuery("5", null, null, null))));
                            assertEquals(2, precedents.similar(ids[1]).size());
                            assertThrows(NotFoundException.class, () -> precedents.similar(ids[2]));
                        });
        organizations
                .found()
                .as(Role.UNION_STAFF)
                .run(
                        () -> {
                            assertEquals(0, precedents.search(ALL).all().ended());
                            assertThrows(NotFoundException.class, () -> precedents.similar(ids[0]));
                        });
        own.as(Role.COORDINATOR)
                .run(() -> assertThrows(EJBAccessException.class, () -> precedents.search(ALL)));
    }

    private static List<Long> ids(Precedents found) {
        return found.rows().stream().map(GrievanceRow::caseId).toList();
    }

    @Test
    void theReportCountsAndIsTakenOutByWhoMayTakeOut() {
        TestOrganization own = organizations.found();
        filed(own);
        own.as(Role.STEWARD)
                .run(
                        () -> {
                            GrievanceReport report = reports.report();
                            assertEquals(1, report.all().open());
                            assertEquals(2, report.all().ended());
                            assertEquals(1, report.overdueUnion());
                            assertEquals(0, report.overdueEmployer());
                            assertEquals("Arbitration", report.byStep().get(0).label());
                            assertEquals("Cold store", report.byWorkplace().get(0).label());
                            assertThrows(
                                    EJBAccessException.class,
                                    () -> reports.export(ReportFormat.CSV, PLAIN));
                        });
        own.as(Role.UNION_STAFF)
                .run(
                        () -> {
                            String csv = new String(csv(), StandardCharsets.UTF_8);
                            assertTrue(
                                    csv.contains(
                                            "byArticle,14 Overtime (Harbor agreement),1,1,3,2"),
                                    csv);
                            assertTrue(csv.contains("overdueBy,UNION,,1"), csv);
                        });
    }

    private byte[] csv() {
        try {
            return reports.export(ReportFormat.CSV, PLAIN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
