package org.makewhole.putback;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.Role;
import org.makewhole.audit.review.AuditVerification;
import org.makewhole.casefile.CaseFile;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.access.CaseRole;
import org.makewhole.casefile.access.CaseTeamService;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.erasure.ErasureService;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.privacy.member.MemberData;
import org.makewhole.privacy.member.MemberErasureService;
import org.makewhole.putback.Exceptions.Rule;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.rotation.OldKeys;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

/** One organisation back to a moment: what is again as it was, what stays, and who is untouched. */
@ArquillianTest
class PutBackIT {
    @Inject private TestOrganizations organizations;
    @Inject private TestCases testCases;
    @Inject private TestSignIns signIns;
    @Inject private CanaryCase canaries;
    @Inject private CaseFileService cases;
    @Inject private CaseTeamService teams;
    @Inject private ErasureService erasures;
    @Inject private LegalHoldService holds;
    @Inject private MemberService members;
    @Inject private MemberErasureService memberErasures;
    @Inject private AuditVerification trail;
    @Inject private KeyRings keyRings;
    @Inject private OldKeys oldKeys;
    @Inject private Resealing resealing;
    @Inject private CatalogueRows catalogue;
    @Inject private DatabaseAccounts database;
    @Inject private Moment moment;

    private final PrintStream nowhere =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    private TestOrganization own;
    private ActingAs lawyer;
    private ActingAs administrator;
    private ActingAs colleague;

    private void found() {
        own = organizations.found();
        lawyer = own.as(Role.SUPERVISING_LAWYER);
        administrator = own.as(Role.ADMINISTRATOR);
        colleague = own.as(Role.UNION_STAFF);
    }

    @Test
    void caseworkIsAsItWasAndNothingElse() throws Exception {
        found();
        Canary kept = canaries.make(own);
        Canary erased = canaries.make(own);
        TestOrganization other = organizations.found();
        canaries.make(other);
        moment.take(own.id());

        long since = own.as(Role.PARALEGAL).call(() -> testCases.open().getId());
        long fresh = own.as(Role.PARALEGAL).call(() -> testCases.open().getId());
        removeFromTeam(kept.caseId());
        forget(erased);
        forgetLawyer();
        keyRings.rotate(own.id());
        int portions = 0;
        while (resealing.step(own.id())) {
            portions++;
        }
        assertTrue(portions > 0);
        oldKeys.drop(Instant.now().plus(Duration.ofDays(3)));
        destroy(kept.caseId());
        Set<Long> forgottenRows = new HashSet<>();
        String counter = lastNumber();

        try (Connection then = moment.then();
                Connection now = moment.now()) {
            Map<String, String> wish = moment.wish(own.code());
            assertTrue(PutBack.plan(then, now, wish, nowhere) > 3);
            assertTrue(PutBack.prepare(then, now, wish, nowhere), "keys of then are gone");
            keyRings.fresh(own.id());
            Map<String, List<Map<String, String>>> unfinished = moment.rows(now, own.id());
            die(then, wish);
            PutBack.lockOut(now, wish);
            assertEquals(unfinished, moment.rows(now, own.id()), "killed, it changed nothing");
            assertTrue(
                    signIns.by(own.member(Role.PARALEGAL).email(), TestOrganizations.PASSWORD)
                            .isEmpty(),
                    "locked out");
            assertTrue(
                    signIns.by(other.member(Role.PARALEGAL).email(), TestOrganizations.PASSWORD)
                            .isPresent());
            Map<String, List<Map<String, String>>> others = moment.rows(now, other.id());
            String told = PutBack.apply(then, now, wish, nowhere);
            Map<String, List<Map<String, String>>> after = moment.rows(now, other.id());
            others.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
            assertTrue(told.matches(".*money_posting \\+[1-9].*"), told);
            Forgotten forgotten =
                    Forgotten.since(new OwnRows(then, own.id()), new OwnRows(now, own.id()));
            assertEquals(1, forgotten.persons());
            catalogue.tenantTables().forEach(table -> forgottenRows.addAll(forgotten.rows(table)));
            assertSame(moment.rows(then, own.id()), moment.rows(now, own.id()), forgottenRows);
        }

        assertTrue(
                signIns.by(own.member(Role.PARALEGAL).email(), TestOrganizations.PASSWORD)
                        .isPresent(),
                "open again");
        assertEquals(Set.of(), without(canaries.found(erased)), "who was forgotten stays so");
        assertEquals(
                Set.of(),
                without(
                        canaries.found(
                                new Canary(
                                        own,
                                        kept.caseId(),
                                        own.member(Role.SUPERVISING_LAWYER).displayName(),
                                        List.of()))),
                "so does a member");
        ActingAs staff = own.as(Role.UNION_STAFF);
        CaseFile back = staff.call(() -> cases.get(kept.caseId()));
        assertTrue(
                staff.call(() -> cases.getParties(kept.caseId()))
                        .worker()
                        .getName()
                        .startsWith(kept.beginning()),
                "opens with a key that was dropped");
        assertTrue(back.getVersion() > 0);
        assertEquals("0", count("case_file", "id IN (" + since + ", " + fresh + ")"));
        assertEquals(
                "0",
                count(
                        "case_access",
                        "case_id = "
                                + kept.caseId()
                                + " AND account_id = "
                                + own.member(Role.PARALEGAL).caller().accountId()),
                "a right that was taken away");
        assertEquals(counter, lastNumber(), "no number is given twice");
        assertTrue(own.as(Role.AUDITOR).call(() -> trail.verify("")).isWhole());
        assertEquals("1", count("audit_entry", "action = 'ORGANIZATION_PUT_BACK'"));
    }

    /** As a command that is killed when everything is written but not committed. */
    private void die(Connection then, Map<String, String> wish) throws SQLException {
        try (Connection dying = moment.now()) {
            PutBack.lockOut(dying, wish);
            PrintStream end =
                    new PrintStream(
                            new OutputStream() {
                                @Override
                                public void write(int octet) throws IOException {
                                    try {
                                        dying.abort(Runnable::run);
                                    } catch (SQLException e) {
                                        throw new IOException(e);
                                    }
                                }
                            },
                            true,
                            StandardCharsets.UTF_8);
            assertThrows(SQLException.class, () -> PutBack.apply(then, dying, wish, end));
        }
    }

    /** Row by row as it was, but for what is excepted by name. */
    private void assertSame(
            Map<String, List<Map<String, String>>> then,
            Map<String, List<Map<String, String>>> now,
            Set<Long> forgotten) {
        Exceptions exceptions = Exceptions.read();
        Map<String, Set<String>> names = new HashMap<>();
        MemberData.read()
                .names()
                .forEach(
                        name ->
                                names.computeIfAbsent(name.table(), t -> new HashSet<>())
                                        .add(name.column()));
        int compared = 0;
        for (Map.Entry<String, List<Map<String, String>>> table : then.entrySet()) {
            if (exceptions.of(table.getKey()) == Rule.BACK) {
                Set<String> left = new HashSet<>(names.getOrDefault(table.getKey(), Set.of()));
                left.add("version");
                List<Map<String, String>> was = plain(table.getValue(), left, forgotten);
                assertEquals(was, plain(now.get(table.getKey()), left, forgotten), table.getKey());
                compared += was.size();
            }
        }
        assertTrue(compared > 10, () -> "rows that are compared");
    }

    private static List<Map<String, String>> plain(
            List<Map<String, String>> rows, Set<String> left, Set<Long> forgotten) {
        return rows.stream()
                .filter(row -> !forgotten.contains(id(row)))
                .<Map<String, String>>map(
                        row -> {
                            Map<String, String> plain = new TreeMap<>(row);
                            plain.keySet().removeAll(left);
                            return plain;
                        })
                .toList();
    }

    private static long id(Map<String, String> row) {
        String hex = row.get("id");
        return Long.parseLong(new String(HexFormat.of().parseHex(hex), StandardCharsets.US_ASCII));
    }

    /** Words typed for members may stand in files too, which hold no name. */
    private static Set<String> without(Set<String> found) {
        Set<String> columns = new HashSet<>(found);
        columns.remove("evidence_portion.content");
        return columns;
    }

    private void removeFromTeam(long caseId) {
        long account = own.member(Role.PARALEGAL).caller().accountId();
        lawyer.run(() -> teams.remove(caseId, cases.get(caseId).getVersion(), account));
        lawyer.run(
                () ->
                        teams.name(
                                caseId,
                                cases.get(caseId).getVersion(),
                                own.member(Role.UNION_STAFF).caller().accountId(),
                                CaseRole.CASEWORKER));
    }

    private void forget(Canary canary) {
        long id = canary.caseId();
        var hold = lawyer.call(() -> erasures.get(id)).holds().get(0);
        lawyer.run(() -> holds.release(id, hold.id(), hold.version()));
        own.as(Role.PARALEGAL).run(() -> erasures.ask(id, ErasureGround.WORKER_ASKED));
        var request = lawyer.call(() -> erasures.get(id)).requests().get(0);
        administrator.run(() -> erasures.agree(id, request.id(), request.version()));
    }

    private void forgetLawyer() {
        administrator
                .call(holds::live)
                .forEach(
                        hold ->
                                colleague.run(
                                        () ->
                                                holds.release(
                                                        hold.caseId(), hold.id(), hold.version())));
        long account = own.member(Role.SUPERVISING_LAWYER).caller().accountId();
        MemberRow row =
                administrator.call(members::list).stream()
                        .filter(one -> one.accountId() == account)
                        .findFirst()
                        .orElseThrow();
        administrator.run(() -> members.close(row.id(), row.version()));
        administrator.run(() -> memberErasures.ask(row.id(), ErasureGround.PERSON_ASKED));
        var request = colleague.call(memberErasures::requests).get(0);
        colleague.run(
                () ->
                        memberErasures.agree(
                                request.membershipId(), request.id(), request.version()));
    }

    /** As only who owns the database can. */
    private void destroy(long caseId) throws SQLException {
        database.owner(
                c -> {
                    DatabaseAccounts.update(c, "SET foreign_key_checks = 0");
                    DatabaseAccounts.update(
                            c, "DELETE FROM money_posting WHERE case_id = ?", caseId);
                    DatabaseAccounts.update(
                            c,
                            "DELETE FROM worker WHERE id = (SELECT worker_id FROM case_file WHERE"
                                    + " id = ?)",
                            caseId);
                    return DatabaseAccounts.update(
                            c, "UPDATE case_file SET country = 'ZZ' WHERE id = ?", caseId);
                });
    }

    private String count(String table, String condition) throws SQLException {
        return database.owner(
                c ->
                        DatabaseAccounts.single(
                                c,
                                "SELECT COUNT(*) FROM "
                                        + table
                                        + " WHERE organization_id = ? AND "
                                        + condition,
                                own.id()));
    }

    private String lastNumber() throws SQLException {
        return database.owner(
                c ->
                        DatabaseAccounts.single(
                                c,
                                "SELECT SUM(last_number) FROM case_number_counter WHERE"
                                        + " organization_id = ?",
                                own.id()));
    }

    @Test
    void aHoldOrAnUnknownCodeStandsAgainstIt() throws Exception {
        found();
        moment.take(own.id());
        long caseId = lawyer.call(() -> testCases.open().getId());
        lawyer.run(
                () ->
                        holds.place(
                                caseId,
                                new PlaceHold(
                                        true, "court", TestOrganizations.today().plusDays(9))));
        try (Connection then = moment.then();
                Connection now = moment.now()) {
            assertTrue(refusal(then, now, own.code()).contains("a legal hold"));
            assertTrue(refusal(then, now, "NOBODY").contains("NOBODY"));
        }
        assertNotEquals("0", count("case_file", "id = " + caseId));
        assertFalse(lawyer.call(() -> cases.get(caseId)).getNumber().toString().isEmpty());
    }

    @Test
    void whoSeesACaseStaysAsNow() throws Exception {
        found();
        long closed = lawyer.call(() -> testCases.open().getId());
        long only = lawyer.call(() -> testCases.open().getId());
        colleague.run(() -> cases.get(closed));
        moment.take(own.id());
        for (long id : List.of(closed, only)) {
            lawyer.run(() -> teams.show(id, cases.get(id).getVersion(), Visibility.RESTRICTED));
        }
        destroy(closed);
        try (Connection then = moment.then();
                Connection now = moment.now()) {
            String told = PutBack.apply(then, now, moment.wish(own.code()), nowhere);
            assertTrue(told.matches(".*case_file \\+0 ~1 -0.*"), told);
        }
        assertNotEquals("ZZ", lawyer.call(() -> cases.get(closed)).getCountry());
        for (long id : List.of(closed, only)) {
            assertEquals(Visibility.RESTRICTED, lawyer.call(() -> cases.get(id)).getVisibility());
            colleague.run(() -> assertThrows(NotFoundException.class, () -> cases.get(id)));
        }
    }

    private String refusal(Connection then, Connection now, String code) {
        return assertThrows(
                        PutBackRefused.class,
                        () -> PutBack.apply(then, now, moment.wish(code), nowhere))
                .getMessage();
    }
}
