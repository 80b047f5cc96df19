package org.makewhole.privacy.member;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.MemberRow;
import org.makewhole.account.MemberService;
import org.makewhole.account.NewMember;
import org.makewhole.account.Role;
import org.makewhole.audit.review.AuditVerification;
import org.makewhole.privacy.CanaryCase;
import org.makewhole.privacy.CanaryCase.Canary;
import org.makewhole.privacy.erasure.ErasureGround;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.member.MemberTable.MemberColumn;
import org.makewhole.privacy.record.WorkerRecord;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.CatalogueRows;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.Member;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.TestSignIns;

/** What is stored of a member is theirs to take along; who has left is forgotten by two people. */
@ArquillianTest
class MemberProtectionIT {
    @Inject private TestOrganizations organizations;
    @Inject private CanaryCase canaries;
    @Inject private MemberService members;
    @Inject private MemberErasureService erasures;
    @Inject private MemberRecordService records;
    @Inject private LegalHoldService holds;
    @Inject private AuditVerification trail;
    @Inject private TestSignIns signIns;
    @Inject private CatalogueRows catalogue;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private Member lawyer;
    private ActingAs administrator;
    private ActingAs colleague;
    private Canary canary;

    @BeforeEach
    void work() {
        own = organizations.found();
        lawyer = own.member(Role.SUPERVISING_LAWYER);
        administrator = own.as(Role.ADMINISTRATOR);
        colleague = own.as(Role.UNION_STAFF);
        canary = canaries.make(own);
    }

    private MemberRow row() {
        return administrator.call(members::list).stream()
                .filter(one -> one.accountId().equals(lawyer.caller().accountId()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(BusinessException.class, work::run).getKey());
    }

    /** The columns of the organisation in which the lawyer's name stands, opened with the keys. */
    private Set<String> named() throws SQLException {
        Set<String> found =
                canaries.found(new Canary(own, canary.caseId(), lawyer.displayName(), List.of()));
        found.remove("evidence_portion.content");
        return found;
    }

    /** A table or column that a later migration brings is found that very day. */
    @Test
    void everyTableAndNameOfTheDatabaseIsListed() throws SQLException {
        MemberData data = MemberData.read();
        Set<String> tables = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (String table : catalogue.tables()) {
            List<String> columns = catalogue.columnsOf(table);
            if (columns.contains("account_id")) {
                tables.add(table);
            }
            columns.stream()
                    .filter(one -> one.endsWith("_by_name") || one.matches("(author|account)_name"))
                    .forEach(one -> names.add(table + "." + one));
        }
        tables.add("account");
        tables.remove("platform_audit_entry");
        Set<String> listed =
                data.names().stream()
                        .map(one -> one.table() + "." + one.column())
                        .collect(Collectors.toCollection(TreeSet::new));
        listed.addAll(data.staying());
        assertEquals(names, listed, "member-data.txt: names");
        assertEquals(
                tables,
                data.tables().stream()
                        .map(MemberTable::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                "member-data.txt: tables");
        assertAll(data.tables().stream().<Executable>map(one -> () -> assertComplete(one)));
    }

    private void assertComplete(MemberTable table) throws SQLException {
        assertEquals(
                new TreeSet<>(catalogue.columnsOf(table.name())),
                table.columns().stream()
                        .map(MemberColumn::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                table.name());
    }

    @Test
    void aMemberTakesTheirRecordAlongAndAnAdministratorGetsLessOfIt() throws SQLException {
        WorkerRecord mine = own.as(Role.SUPERVISING_LAWYER).call(() -> own());
        String text = mine.sections().toString();
        for (String word : List.of(lawyer.email(), lawyer.displayName(), "127.0.0.1", "noted_in")) {
            assertTrue(text.contains(word), word);
        }
        assertTrue(text.contains("money_posting") && text.contains("MONEY_POSTED"));
        assertFalse(text.contains(canary.beginning()), "nothing of whom they worked for");
        Set<String> told =
                mine.sections().stream()
                        .flatMap(one -> one.columns().stream().map(c -> one.table() + "." + c))
                        .collect(Collectors.toSet());
        mine.withheld().forEach(one -> told.add(one.table() + "." + one.column()));
        MemberData.read()
                .tables()
                .forEach(
                        table ->
                                table.columns()
                                        .forEach(
                                                one ->
                                                        assertTrue(
                                                                told.contains(
                                                                        table.name()
                                                                                + "."
                                                                                + one.name()),
                                                                one.name())));

        long id = row().id();
        WorkerRecord theirs = administrator.call(() -> records.getForExport(id, "PDF"));
        assertTrue(theirs.sections().toString().contains(lawyer.email()));
        assertTrue(
                theirs.withheld().stream()
                        .anyMatch(
                                one ->
                                        one.table().equals("account")
                                                && one.column().equals("created_at")),
                "an account may be older than the place: that would tell of another one");
        assertThrows(EJBAccessException.class, () -> colleague.run(() -> forExport(id)));
        assertThrows(
                NotFoundException.class,
                () -> organizations.found().as(Role.ADMINISTRATOR).run(() -> forExport(id)));
    }

    private WorkerRecord own() {
        return records.getOwnForExport("JSON");
    }

    private void forExport(long id) {
        records.getForExport(id, "JSON");
    }

    @Test
    void whoHasLeftIsForgottenByTwoPeopleAndWhatTheyDidStays() throws SQLException {
        assertTrue(
                named().containsAll(
                                Set.of(
                                        "money_posting.posted_by_name",
                                        "consent.recorded_by_name",
                                        "evidence_file.added_by_name")),
                () -> "names stand beside deeds");
        List<List<String>> money = money();
        MemberRow open = row();
        refused("memberActive", () -> ask(open.id()));
        administrator.run(() -> members.close(open.id(), open.version()));
        refused("onLegalHold", () -> ask(open.id()));
        var hold = administrator.call(holds::live).get(0);
        colleague.run(() -> holds.release(canary.caseId(), hold.id(), hold.version()));
        assertThrows(EJBAccessException.class, () -> colleague.run(() -> asked(open.id())));
        ask(open.id());
        refused("erasureAsked", () -> ask(open.id()));

        MemberRequestRow request = colleague.call(erasures::requests).get(0);
        assertEquals(lawyer.displayName(), request.name());
        refused("twoPersons", () -> agree(administrator, request, request.version()));
        assertThrows(
                EJBAccessException.class,
                () -> agree(own.as(Role.PARALEGAL), request, request.version()));
        assertThrows(
                StaleRecordException.class, () -> agree(colleague, request, request.version() + 1));
        ActingAs stranger = organizations.found().as(Role.ADMINISTRATOR);
        assertThrows(NotFoundException.class, () -> agree(stranger, request, request.version()));
        assertThrows(NotFoundException.class, () -> stranger.run(() -> erasures.get(open.id())));
        agree(colleague, request, request.version());

        assertEquals(Set.of(), named());
        assertEquals(money, money(), "amounts, days and who posted by number");
        assertTrue(
                own.as(Role.AUDITOR).call(() -> trail.verify("")).isWhole(),
                "the trail is what it was");
        MemberRow gone = row();
        assertTrue(gone.isErased());
        assertEquals("–", gone.email());
        assertNotEquals(lawyer.displayName(), gone.displayName());
        assertTrue(signIns.by(lawyer.email(), TestOrganizations.PASSWORD).isEmpty());
        assertEquals(
                "0",
                database.owner(
                        c ->
                                DatabaseAccounts.single(
                                        c,
                                        "SELECT COUNT(*) FROM account_session WHERE account_id = ?",
                                        lawyer.caller().accountId())));
        refused(
                "memberErased",
                () -> administrator.run(() -> members.reopen(gone.id(), gone.version())));
        refused("personErased", () -> agree(colleague, request, request.version() + 1));
        assertEquals(
                "DONE",
                colleague.call(() -> erasures.get(gone.id())).requests().get(0).state() + "");
        // Who comes back under the same address is somebody new.
        long anew =
                administrator.call(
                        () ->
                                members.add(
                                        new NewMember(
                                                "Again", lawyer.email(), Role.PARALEGAL, "en")));
        assertNotEquals(gone.id(), anew);
    }

    @Test
    void whoWorksElsewhereTooStaysThereAsTheyAre() {
        TestOrganization other = organizations.found();
        ActingAs theirs = other.as(Role.ADMINISTRATOR);
        long place =
                theirs.call(
                        () ->
                                members.add(
                                        new NewMember(
                                                "Elsewhere",
                                                lawyer.email(),
                                                Role.PARALEGAL,
                                                "en")));
        theirs.run(() -> members.close(place, theirs.call(() -> members.get(place)).version()));
        theirs.run(() -> erasures.ask(place, ErasureGround.PERSON_ASKED));
        MemberRequestRow request = other.as(Role.UNION_STAFF).call(erasures::requests).get(0);
        agree(other.as(Role.UNION_STAFF), request, request.version());

        assertTrue(theirs.call(() -> members.get(place)).isErased());
        assertEquals(lawyer.email(), row().email());
        assertTrue(signIns.by(lawyer.email(), TestOrganizations.PASSWORD).isPresent());
        // They come back: the place that waited is theirs again, and nothing told of the other one.
        long back =
                theirs.call(
                        () ->
                                members.add(
                                        new NewMember(
                                                "Back", lawyer.email(), Role.PARALEGAL, "en")));
        assertEquals(place, back);
        assertTrue(theirs.call(() -> members.get(place)).isWaiting());
    }

    private void asked(long id) {
        erasures.ask(id, ErasureGround.PERSON_ASKED);
    }

    private void ask(long id) {
        administrator.run(() -> asked(id));
    }

    private void agree(ActingAs who, MemberRequestRow request, int version) {
        who.run(() -> erasures.agree(request.membershipId(), request.id(), version));
    }

    private List<List<String>> money() throws SQLException {
        return database.owner(
                c ->
                        DatabaseAccounts.rows(
                                c,
                                "SELECT id, amount, effective_on, posted_at, posted_by"
                                        + " FROM money_posting WHERE organization_id = ?"
                                        + " ORDER BY id",
                                own.id()));
    }
}
