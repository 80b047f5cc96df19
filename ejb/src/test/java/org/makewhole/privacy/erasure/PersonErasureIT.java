package org.makewhole.privacy.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.claimant.ClaimantService;
import org.makewhole.dashboard.refresh.DashboardRefresh;
import org.makewhole.party.PartyService;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.remedy.RemedyService;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** A worker is forgotten by two people, wholly, and no figure changes; a legal hold forbids it. */
@ArquillianTest
class PersonErasureIT {
    @Inject private TestOrganizations organizations;
    @Inject private CanaryCase canaries;
    @Inject private ErasureService erasures;
    @Inject private LegalHoldService holds;
    @Inject private CaseFileService cases;
    @Inject private ClaimantService claimants;
    @Inject private PartyService parties;
    @Inject private RemedyService remedies;

    private TestOrganization own;
    private ActingAs lawyer;
    private ActingAs administrator;
    private Canary canary;
    private long caseId;

    @Inject private DashboardRefresh dashboard;
    @Inject private DatabaseAccounts database;

    @BeforeEach
    void make() {
        own = organizations.found();
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        administrator = own.as(Role.ADMINISTRATOR);
        canary = canaries.make(own);
        caseId = canary.caseId();
    }

    private void releaseHold() {
        HoldRow hold = lawyer.call(() -> erasures.get(caseId)).holds().get(0);
        lawyer.run(() -> holds.release(caseId, hold.id(), hold.version()));
    }

    private RequestRow ask() {
        releaseHold();
        own.as(Role.PARALEGAL).run(() -> erasures.ask(caseId, ErasureGround.WORKER_ASKED));
        return request();
    }

    private RequestRow request() {
        return lawyer.call(() -> erasures.get(caseId)).requests().get(0);
    }

    private void agree(ActingAs who, RequestRow request) {
        who.run(() -> erasures.agree(caseId, request.id(), request.version()));
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(BusinessException.class, work::run).getKey());
    }

    @Test
    void everyWordIsGoneAndEveryFigureIsWhatItWas() throws SQLException {
        canaries.refuseRow(canary);
        canaries.typeUnsaved(canary);
        Canary another = canaries.make(own);
        Set<String> before = canaries.found(canary);
        assertTrue(before.size() >= 13, before::toString);
        assertTrue(
                before.containsAll(
                        Set.of("import_refusal.cells", "draft.typed", "evidence_portion.content")),
                before::toString);
        Map<String, List<List<String>>> figures = figures();
        assertFalse(figures.get("dashboard_cell").isEmpty());
        var money = lawyer.call(() -> remedies.ofCase(caseId));
        String tokens = tokens();

        agree(administrator, ask());

        assertEquals(Set.of(), canaries.found(canary));
        assertEquals(figures, figures());
        assertEquals(money, lawyer.call(() -> remedies.ofCase(caseId)));
        assertTrue(canaries.found(another).size() >= 12, "nobody else is forgotten");
        assertNotEquals(tokens, tokens());
        lawyer.run(
                () -> {
                    assertEquals(0, rows(canary.name()));
                    assertEquals(2, rows("Harbor"), "by the respondent it is found as before");
                    assertEquals(
                            List.of(),
                            parties.workersReachedBy(canary.typed().get(5)),
                            "no hash of the document is left");
                    assertEquals("\u2014", cases.getParties(caseId).worker().getName());
                });
        assertEquals(
                List.of("null, null, null"),
                worker(
                        "CONCAT_WS(', ', IFNULL(phone_index, 'null'), IFNULL(email_index, 'null'),"
                                + " IFNULL(document_index, 'null'))"));

        RequestRow proof = request();
        assertEquals(ErasureState.DONE, proof.state());
        assertTrue(proof.changedRows() > 5 && proof.deletedRows() > 2, proof::toString);
        assertEquals(1, entries("PERSON_ERASED"));
        assertTrue(lawyer.call(() -> erasures.get(caseId)).isErased());
    }

    private int rows(String words) {
        return cases.page(new CaseFilter(words, null, null, null, false), Optional.empty())
                .rows()
                .size();
    }

    private Map<String, List<List<String>>> figures() throws SQLException {
        dashboard.refresh(own.id());
        Map<String, List<List<String>>> figures = new TreeMap<>();
        for (String table : List.of("dashboard_cell", "dashboard_delay", "dashboard_payment")) {
            figures.put(
                    table,
                    database.owner(
                            c ->
                                    DatabaseAccounts.rows(
                                            c,
                                            "SELECT * FROM "
                                                    + table
                                                    + " WHERE organization_id = ?"
                                                    + " ORDER BY 2, 3, 4, 5",
                                            own.id())));
        }
        return figures;
    }

    private String tokens() throws SQLException {
        return database.owner(
                c ->
                        DatabaseAccounts.single(
                                c, "SELECT search_tokens FROM case_file WHERE id = ?", caseId));
    }

    private List<String> worker(String expression) throws SQLException {
        long id = canaries.workerOf(canary);
        return database.owner(
                c ->
                        DatabaseAccounts.rows(
                                        c, "SELECT " + expression + " FROM worker WHERE id = ?", id)
                                .get(0));
    }

    private long entries(String action) throws SQLException {
        return Long.parseLong(
                database.owner(
                        c ->
                                DatabaseAccounts.single(
                                        c,
                                        "SELECT COUNT(*) FROM audit_entry WHERE organization_id = ?"
                                                + " AND action = ?",
                                        own.id(),
                                        action)));
    }

    @Test
    void itTakesTwoPeople() {
        releaseHold();
        lawyer.run(() -> erasures.ask(caseId, ErasureGround.NO_LONGER_NEEDED));
        RequestRow request = request();
        assertTrue(request.own());
        refused("twoPersons", () -> agree(lawyer, request));
        refused("erasureAsked", () -> lawyer.run(() -> erasures.ask(caseId, request.ground())));
        assertThrows(EJBAccessException.class, () -> agree(own.as(Role.PARALEGAL), request));
        refused(
                "erasureOthers",
                () ->
                        own.as(Role.PARALEGAL)
                                .run(
                                        () ->
                                                erasures.decline(
                                                        caseId, request.id(), request.version())));
        agree(administrator, request);
        refused("personErased", () -> agree(administrator, request()));
        refused("personErased", () -> lawyer.run(() -> erasures.ask(caseId, request.ground())));
        refused(
                "personErased",
                () ->
                        lawyer.run(
                                () ->
                                        claimants.describe(
                                                caseId,
                                                claimants.get(caseId).version(),
                                                claimants.get(caseId).profile())));
    }

    @Test
    void whoAskedMayThinkBetterOfItAndADecisionIsMadeOnce() {
        RequestRow request = ask();
        own.as(Role.PARALEGAL).run(() -> erasures.decline(caseId, request.id(), request.version()));
        assertEquals(ErasureState.DECLINED, request().state());
        RequestRow declined = request();
        refused("erasureDecided", () -> agree(administrator, declined));
        assertThrows(StaleRecordException.class, () -> agree(administrator, request));
        refused(
                "erasureBySchedule",
                () -> lawyer.run(() -> erasures.ask(caseId, ErasureGround.SCHEDULE)));
        assertEquals(1, administrator.call(() -> erasures.requests()).size());
    }

    @Test
    void aLegalHoldWins() {
        refused(
                "onLegalHold",
                () -> lawyer.run(() -> erasures.ask(caseId, ErasureGround.WORKER_ASKED)));
        RequestRow request = ask();
        lawyer.run(() -> holds.place(caseId, new PlaceHold(false, "Court of appeal", null)));
        assertEquals(1, administrator.call(() -> holds.live()).size());
        refused("onLegalHold", () -> agree(administrator, request));
        HoldRow hold = lawyer.call(() -> erasures.get(caseId)).holds().get(0);
        assertThrows(
                EJBAccessException.class,
                () ->
                        own.as(Role.PARALEGAL)
                                .run(() -> holds.release(caseId, hold.id(), hold.version())));
        assertThrows(
                StaleRecordException.class,
                () -> lawyer.run(() -> holds.release(caseId, hold.id(), hold.version() + 1)));
        lawyer.run(() -> holds.release(caseId, hold.id(), hold.version()));
        refused(
                "holdReleased",
                () -> lawyer.run(() -> holds.release(caseId, hold.id(), hold.version() + 1)));
        refused(
                "holdOver",
                () ->
                        lawyer.run(
                                () ->
                                        holds.place(
                                                caseId,
                                                new PlaceHold(
                                                        true, "Late", LocalDate.of(2025, 1, 1)))));
        agree(administrator, request);
    }

    @Test
    void whileACaseIsOpenNobodyIsForgotten() {
        RequestRow request = ask();
        lawyer.run(
                () ->
                        cases.move(
                                caseId,
                                cases.get(caseId).getVersion(),
                                CaseStatus.ACCEPTED,
                                "Taken up again"));
        refused("erasureOpenCase", () -> agree(administrator, request));
        refused(
                "erasureOpenCase",
                () -> lawyer.run(() -> erasures.ask(caseId, ErasureGround.WORKER_ASKED)));
    }

    @Test
    void anotherOrganizationAsksAndDecidesNothing() throws SQLException {
        RequestRow request = ask();
        HoldRow hold = lawyer.call(() -> erasures.get(caseId)).holds().get(0);
        Set<String> before = canaries.found(canary);
        organizations
                .found()
                .as(Role.SUPERVISING_LAWYER)
                .run(
                        () -> {
                            assertThrows(NotFoundException.class, () -> erasures.get(caseId));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> erasures.ask(caseId, ErasureGround.WORKER_ASKED));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> erasures.agree(caseId, request.id(), request.version()));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> erasures.decline(caseId, request.id(), 1));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> holds.place(caseId, new PlaceHold(true, "x", null)));
                            assertThrows(
                                    NotFoundException.class,
                                    () -> holds.release(caseId, hold.id(), hold.version()));
                            assertEquals(List.of(), erasures.requests());
                            assertEquals(List.of(), holds.live());
                        });
        assertEquals(before, canaries.found(canary));
    }
}
