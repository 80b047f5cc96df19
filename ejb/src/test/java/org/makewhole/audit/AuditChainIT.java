package org.makewhole.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.audit.chain.ChainHead;
import org.makewhole.audit.chain.ChainReport;
import org.makewhole.audit.chain.ChainVerifier;
import org.makewhole.audit.chain.ChainWriter;
import org.makewhole.audit.chain.Finding;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseStatus;
import org.makewhole.casefile.NextStep;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/** How entries come into being: with their change, in one unbroken chain per organisation. */
@ArquillianTest
class AuditChainIT {
    private static final AuditSubject SUBJECT = new AuditSubject("Test", null, "a subject");

    @Inject private AuditTrail trail;
    @Inject private ChainSeals seals;
    @Inject private AuditAnchors anchors;
    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;
    @Inject private Transactions transactions;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs paralegal;

    @BeforeEach
    void found() {
        own = organizations.found();
        paralegal = own.as(Role.PARALEGAL);
    }

    private List<List<String>> rows(String columns) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                connection,
                                "SELECT "
                                        + columns
                                        + " FROM audit_entry WHERE organization_id = ?"
                                        + " ORDER BY sequence",
                                own.id()));
    }

    private ChainReport verify(int chain) throws SQLException {
        return database.owner(
                connection ->
                        new ChainVerifier(
                                        connection,
                                        seals.key(),
                                        seals.anchors().known(),
                                        ChainWriter.TABLE)
                                .one(chain, List.of()));
    }

    @Test
    void whatAServiceDoesIsToldByField() throws SQLException {
        CaseFile caseFile =
                paralegal.call(
                        () -> testCases.open("Ana Ruiz", "Harbor", LocalDate.of(2025, 3, 14)));
        paralegal.run(
                () ->
                        cases.move(
                                caseFile.getId(),
                                caseFile.getVersion(),
                                CaseStatus.ACCEPTED,
                                "Asked Ana"));

        List<List<String>> rows = rows("action, changes, account_name, outcome, account_id");
        assertEquals(
                List.of("RECORD_CHANGED", "RECORD_CHANGED", "CASE_OPENED", "STATUS_CHANGED"),
                rows.stream().map(row -> row.get(0)).toList(),
                "worker, employer, case, its status");
        String opened = rows.get(2).get(1);
        assertTrue(opened.contains("\"record\":\"CaseFile\""), opened);
        assertTrue(opened.contains("\"status\":[null,\"INTAKE\"]"), opened);
        String moved = rows.get(3).get(1);
        assertTrue(moved.contains("\"status\":[\"INTAKE\",\"ACCEPTED\"]"), moved);
        assertTrue(moved.contains("\"reason\":[null,\"•••\"]"), moved);
        assertEquals("DONE", rows.get(3).get(3));
        rows.forEach(row -> assertEquals("", row.get(2), "no name of a member"));
        String account = Long.toString(own.member(Role.PARALEGAL).caller().accountId());
        rows.forEach(row -> assertEquals(account, row.get(4)));
        assertFalse(rows.toString().contains("Ruiz"), "no name of a worker");
        assertTrue(verify(own.id()).isWhole());
    }

    @Test
    void aChangeThatNoServiceTellsOfIsNotedAllTheSame() throws SQLException {
        CaseFile caseFile = paralegal.call(() -> testCases.open());
        paralegal.run(
                () ->
                        cases.plan(
                                caseFile.getId(),
                                caseFile.getVersion(),
                                new NextStep("Call Ana Ruiz", LocalDate.of(2027, 1, 5), null)));

        List<List<String>> rows = rows("action, changes");
        List<String> last = rows.get(rows.size() - 1);
        assertEquals("CASE_CHANGED", last.get(0));
        assertTrue(last.get(1).contains("\"nextStepDue\":[null,\"2027-01-05\"]"), last.get(1));
        assertTrue(last.get(1).contains("\"nextStep\":[null,\"•••\"]"), last.get(1));
    }

    @Test
    void whatIsRolledBackLeavesNeitherEntryNorGap() throws SQLException {
        paralegal.run(() -> trail.record(AuditAction.CASE_CHANGED, SUBJECT, "before"));
        assertThrows(
                EJBException.class,
                () ->
                        paralegal.run(
                                () ->
                                        transactions.within(
                                                em -> {
                                                    trail.record(
                                                            AuditAction.CASE_CHANGED,
                                                            SUBJECT,
                                                            "lost");
                                                    throw new IllegalStateException("no");
                                                })));
        paralegal.run(() -> trail.record(AuditAction.CASE_CHANGED, SUBJECT, "after"));

        assertEquals(
                List.of(List.of("1", "before"), List.of("2", "after")), rows("sequence, details"));
    }

    @Test
    void aRefusalStaysWhenItsTransactionIsRolledBack() throws SQLException {
        assertThrows(
                EJBException.class,
                () ->
                        paralegal.run(
                                () ->
                                        transactions.within(
                                                em -> {
                                                    trail.recordApart(
                                                            AuditAction.ACCESS_REFUSED,
                                                            SUBJECT,
                                                            "why");
                                                    throw new IllegalStateException("no");
                                                })));

        assertEquals(
                List.of(List.of("ACCESS_REFUSED", "REFUSED", "why")),
                rows("action, outcome, details"));
    }

    @Test
    void whatBelongsToNobodyGoesToThePlatform() throws SQLException {
        String mark = "try " + own.code();
        trail.recordApart(
                Optional.empty(), Author.PLATFORM, AuditAction.SIGN_IN_FAILED, SUBJECT, mark);
        trail.recordApart(
                Optional.of(own.id()), Author.PLATFORM, AuditAction.SIGN_IN_FAILED, SUBJECT, mark);

        assertEquals(
                "1",
                database.owner(
                        connection ->
                                DatabaseAccounts.single(
                                        connection,
                                        "SELECT COUNT(*) FROM platform_audit_entry WHERE details"
                                                + " = ?",
                                        mark)));
        assertEquals(List.of(List.of(mark)), rows("details"));
        assertTrue(verify(0).isWhole(), verify(0).toString());
    }

    /** Texts that a column could not keep as they are. */
    /** The seconds in which no anchor was written yet, by somebody who owns the database. */
    @Test
    void whatIsCutOffAMomentLaterIsFoundAndStaysFound() throws SQLException {
        paralegal.run(() -> testCases.open());
        ChainHead early = verify(own.id()).head();
        paralegal.run(() -> testCases.open());
        ChainHead late = verify(own.id()).head();
        assertTrue(verify(own.id()).isWhole());

        database.owner(
                connection -> {
                    DatabaseAccounts.update(
                            connection,
                            "DELETE FROM audit_entry WHERE organization_id = ? AND sequence > ?",
                            own.id(),
                            early.length());
                    return DatabaseAccounts.update(
                            connection,
                            "UPDATE audit_chain SET length = ?, hash = ? WHERE chain = ?",
                            early.length(),
                            early.hash(),
                            own.id());
                });

        Finding cut = verify(own.id()).findings().get(0);
        assertEquals(Finding.Kind.CUT_OFF, cut.kind());
        assertEquals(late.length(), cut.until());
        paralegal.run(() -> testCases.open());
        paralegal.run(() -> testCases.open());
        anchors.write();
        paralegal.run(() -> testCases.open());
        assertEquals(
                List.of(Finding.Kind.REPLACED),
                verify(own.id()).findings().stream().map(Finding::kind).toList());
        assertEquals(late.length(), verify(own.id()).findings().get(0).sequence());
    }

    @Test
    void whatIsHashedIsWhatIsStored() throws SQLException {
        String half = "\uD83D";
        paralegal.run(
                () ->
                        trail.record(
                                AuditAction.CASE_CHANGED,
                                new AuditSubject("Test", null, "😀".repeat(200)),
                                half + "x".repeat(2000) + "  "));
        paralegal.run(() -> trail.record(AuditAction.CASE_CHANGED, SUBJECT, "trailing  "));
        paralegal.run(() -> trail.record(AuditAction.CASE_CHANGED, SUBJECT, null));

        ChainReport report = verify(own.id());
        assertTrue(report.isWhole(), report.toString());
        assertEquals(3, report.head().length());
    }

    @Test
    void manyAtOnceMakeOneChainWithoutAGap() throws Exception {
        int writers = 6;
        int each = 8;
        TestOrganization other = organizations.found();
        CyclicBarrier start = new CyclicBarrier(writers);
        Callable<Void> writer =
                () -> {
                    start.await();
                    for (int n = 0; n < each; n++) {
                        paralegal.run(() -> testCases.open());
                        other.as(Role.PARALEGAL)
                                .run(() -> trail.record(AuditAction.CASE_CHANGED, SUBJECT, ""));
                    }
                    return null;
                };
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> all = new ArrayList<>();
            IntStream.range(0, writers).forEach(n -> all.add(writer));
            for (Future<Void> done : pool.invokeAll(all)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertTrue(verify(own.id()).isWhole(), verify(own.id()).toString());
        assertTrue(verify(other.id()).isWhole());
        assertEquals(writers * each, verify(other.id()).head().length());
        assertEquals(
                writers * each,
                rows("action").stream().filter(row -> row.get(0).equals("CASE_OPENED")).count());
        assertEquals(
                LongStream.rangeClosed(1, verify(own.id()).head().length())
                        .mapToObj(String::valueOf)
                        .toList(),
                rows("sequence").stream().map(row -> row.get(0)).toList());
    }
}
