package org.makewhole.privacy.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.Place;
import org.makewhole.claim.ClaimService;
import org.makewhole.claim.NewClaimant;
import org.makewhole.claim.OpenWageClaim;
import org.makewhole.consent.Recipient;
import org.makewhole.dashboard.refresh.DashboardRefresh;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.privacy.record.EmployerRecordService;
import org.makewhole.privacy.record.WorkerRecord;
import org.makewhole.privacy.record.WorkerRecordService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** Who stands in a case beside its first claimant, and an employer who is a natural person. */
@ArquillianTest
class PersonsOfCaseIT {
    private static final String FIRST = "Qzwardley";
    private static final String SECOND = "Qzwbertilde";
    private static final String EMPLOYER = "Qzwcornelis";

    @Inject private TestOrganizations organizations;
    @Inject private CanaryCase canaries;
    @Inject private ClaimService claims;
    @Inject private CaseFileService cases;
    @Inject private ErasureService erasures;
    @Inject private EmployerErasureService employers;
    @Inject private LegalHoldService holds;
    @Inject private WorkerRecordService records;
    @Inject private EmployerRecordService employerRecords;
    @Inject private DashboardRefresh dashboard;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs lawyer;
    private ActingAs administrator;
    private long caseId;

    @BeforeEach
    void openACaseOfTwo() {
        own = organizations.found();
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        administrator = own.as(Role.ADMINISTRATOR);
        caseId = lawyer.call(this::open);
    }

    private long open() {
        long id =
                claims.open(
                        new OpenWageClaim(
                                new WorkerDetails(FIRST + " Tamsin", null, null),
                                new EmployerDetails(
                                        EMPLOYER + " Householder",
                                        EMPLOYER + " & daughter",
                                        EMPLOYER + "ville",
                                        "US",
                                        Sector.RETAIL),
                                new Place("US", "US-VA", "USD"),
                                CanaryCase.facts(),
                                "Two of them came"));
        claims.addClaimants(
                id,
                List.of(
                        new NewClaimant(
                                new WorkerDetails(
                                        SECOND + " Tamsin",
                                        "+1 555 010 7788",
                                        SECOND + "@example.org"),
                                CanaryCase.facts())));
        move(id, CaseStatus.ACCEPTED, "Both " + FIRST + " and " + SECOND + " TAMSIN agree");
        move(id, CaseStatus.CLOSED, "Paid at the door");
        return id;
    }

    private void move(long id, CaseStatus to, String why) {
        cases.move(id, cases.get(id).getVersion(), to, why);
    }

    private long second() {
        return lawyer.call(() -> erasures.get(caseId)).people().get(1).workerId();
    }

    /** The columns in which a word that begins so stands, opened with the keys. */
    private Set<String> columns(String beginning) throws SQLException {
        return canaries.found(new Canary(own, caseId, beginning, new ArrayList<>()));
    }

    private List<List<String>> figures() throws SQLException {
        dashboard.refresh(own.id());
        return database.owner(
                c ->
                        DatabaseAccounts.rows(
                                c,
                                "SELECT * FROM dashboard_cell WHERE organization_id = ?"
                                        + " ORDER BY 2, 3, 4, 5",
                                own.id()));
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(BusinessException.class, work::run).getKey());
    }

    private static String text(WorkerRecord made) {
        return made.sections().toString();
    }

    @Test
    void whoStandsBesideTheFirstClaimantHasARecordOfTheirOwn() {
        String theirs =
                text(
                        lawyer.call(
                                () ->
                                        records.getForExport(
                                                caseId, second(), Recipient.WORKER, "JSON")));
        assertTrue(theirs.contains(SECOND + " Tamsin") && theirs.contains("+1 555 010 7788"));
        assertTrue(theirs.contains("Two of them came"), "what was said of both is theirs, too");
        assertTrue(theirs.contains("900"), "their claim");
        assertFalse(theirs.contains(FIRST + " Tamsin"), "and no row of the other's");
        assertThrows(
                NotFoundException.class,
                () ->
                        lawyer.run(
                                () ->
                                        records.getForExport(
                                                caseId, 4711L, Recipient.WORKER, "JSON")));
    }

    @Test
    void theyAreForgottenAloneAndNoFigureChanges() throws SQLException {
        List<List<String>> figures = figures();
        assertFalse(figures.isEmpty());
        assertTrue(columns(SECOND).contains("worker.name"));
        long second = second();
        own.as(Role.PARALEGAL).run(() -> erasures.ask(caseId, second, ErasureGround.WORKER_ASKED));
        RequestRow request = lawyer.call(() -> erasures.get(caseId, second)).requests().get(0);
        assertTrue(lawyer.call(() -> erasures.get(caseId)).requests().isEmpty());
        assertEquals(second, administrator.call(erasures::requests).get(0).workerId());

        lawyer.run(() -> holds.place(caseId, second, new PlaceHold(true, "A court", null)));
        HoldRow hold = administrator.call(holds::live).get(0);
        refused("onLegalHold", () -> agree(request));
        lawyer.run(() -> holds.release(caseId, hold.id(), hold.version()));
        agree(request);

        assertEquals(Set.of(), columns(SECOND));
        assertEquals(figures, figures());
        assertTrue(columns(FIRST).contains("worker.name"), "the other one is known as before");
        assertFalse(
                columns(FIRST).contains("case_status_change.reason"),
                "a text that names who was forgotten goes");
        assertEquals(
                "Paid at the door",
                lawyer.call(() -> cases.history(caseId)).get(0).getReason(),
                "one that does not stays");
        assertTrue(lawyer.call(() -> erasures.get(caseId, second)).isErased());
        assertFalse(lawyer.call(() -> erasures.get(caseId)).isErased());
    }

    private void agree(RequestRow request) {
        administrator.run(() -> erasures.agree(caseId, request.id(), request.version()));
    }

    @Test
    void anEmployersRecordSaysNothingOfWhoComplained() {
        WorkerRecord made = lawyer.call(() -> employerRecords.getForExport(caseId, "PDF"));
        for (String word : List.of("Householder", "& daughter", "ville")) {
            assertTrue(text(made).contains(word), word);
        }
        assertFalse((text(made) + made.caseNumber()).contains("Tamsin"));
        assertEquals("", made.caseNumber());
        assertTrue(made.withheld().stream().anyMatch(one -> one.table().equals("case_file")));
        assertThrows(
                EJBAccessException.class,
                () ->
                        own.as(Role.GUEST, "DOCUMENT_EXPORT")
                                .run(() -> employerRecords.getForExport(caseId, "PDF")));
    }

    @Test
    void anEmployerIsForgottenByTwoPeopleAndNoFigureChanges() throws SQLException {
        List<List<String>> figures = figures();
        assertTrue(columns(EMPLOYER).contains("employer.name"));
        lawyer.run(() -> employers.ask(caseId, ErasureGround.PERSON_ASKED));
        RequestRow request = employerRequest();
        assertTrue(request.isOfEmployer());
        refused("erasureAsked", () -> lawyer.run(() -> employers.ask(caseId, request.ground())));
        refused("twoPersons", () -> agreeEmployer(lawyer, request));
        assertThrows(
                EJBAccessException.class, () -> agreeEmployer(own.as(Role.PARALEGAL), request));
        assertThrows(
                NotFoundException.class,
                () -> agree(request),
                "a request about an employer decides on no worker");
        lawyer.run(() -> holds.place(caseId, new PlaceHold(true, "A court", null)));
        refused("employerNeeded", () -> agreeEmployer(administrator, request));
        HoldRow hold = administrator.call(holds::live).get(0);
        lawyer.run(() -> holds.release(caseId, hold.id(), hold.version()));
        lawyer.run(() -> move(caseId, CaseStatus.ACCEPTED, "Taken up again"));
        refused("employerNeeded", () -> agreeEmployer(administrator, request));
        lawyer.run(() -> move(caseId, CaseStatus.CLOSED, "For good"));
        assertThrows(
                StaleRecordException.class,
                () ->
                        administrator.run(
                                () ->
                                        employers.agree(
                                                caseId, request.id(), request.version() + 1)));

        agreeEmployer(administrator, request);

        assertEquals(Set.of(), columns(EMPLOYER));
        assertEquals(figures, figures());
        lawyer.run(
                () -> {
                    assertEquals(0, found(EMPLOYER));
                    assertEquals(1, found(FIRST), "by the worker it is found as before");
                    assertEquals("\u2014", cases.getParties(caseId).employer().getName());
                });
        assertEquals(ErasureState.DONE, employerRequest().state());
        refused(
                "personErased",
                () -> lawyer.run(() -> employers.ask(caseId, ErasureGround.PERSON_ASKED)));
    }

    private RequestRow employerRequest() {
        return lawyer.call(() -> employers.get(caseId)).requests().get(0);
    }

    private void agreeEmployer(ActingAs who, RequestRow request) {
        who.run(() -> employers.agree(caseId, request.id(), request.version()));
    }

    private int found(String words) {
        return cases.page(new CaseFilter(words, null, null, null, false), Optional.empty())
                .rows()
                .size();
    }

    @Test
    void anotherOrganizationSeesAndDecidesNothing() throws SQLException {
        lawyer.run(() -> employers.ask(caseId, ErasureGround.PERSON_ASKED));
        RequestRow request = employerRequest();
        long second = second();
        Set<String> before = columns("Qzw");
        organizations
                .found()
                .as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            for (Runnable deed :
                                    List.<Runnable>of(
                                            () -> erasures.get(caseId, second),
                                            () ->
                                                    erasures.ask(
                                                            caseId,
                                                            second,
                                                            ErasureGround.WORKER_ASKED),
                                            () -> employers.get(caseId),
                                            () -> employers.ask(caseId, ErasureGround.PERSON_ASKED),
                                            () -> employers.agree(caseId, request.id(), 1),
                                            () -> employers.decline(caseId, request.id(), 1),
                                            () -> employerRecords.getForExport(caseId, "PDF"),
                                            () ->
                                                    records.getForExport(
                                                            caseId,
                                                            second,
                                                            Recipient.WORKER,
                                                            "PDF"))) {
                                assertThrows(NotFoundException.class, deed::run);
                            }
                        });
        assertEquals(before, columns("Qzw"));
    }
}
