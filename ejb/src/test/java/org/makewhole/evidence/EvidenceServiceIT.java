package org.makewhole.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.evidence.content.StoredContent;
import org.makewhole.evidence.room.RoomState;
import org.makewhole.privacy.erasure.LegalHoldService;
import org.makewhole.privacy.erasure.PlaceHold;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.FakeClamd;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** The virus scanner of these tests is {@link FakeClamd}, in the tests' own process. */
@ArquillianTest
class EvidenceServiceIT {
    private static final DescribeEvidence PAYSLIP =
            new DescribeEvidence(
                    EvidenceKind.PAYSLIP,
                    null,
                    LocalDate.of(2025, 5, 30),
                    " Ana's sister ",
                    "the week of the strike");

    @Inject private EvidenceService evidence;
    @Inject private HeldEvidence held;
    @Inject private LegalHoldService holds;
    @Inject private AccessCase access;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = access.open(owner);
    }

    private EvidenceRow add(DescribeEvidence said, String name, byte[] content) {
        return owner.call(
                () -> evidence.add(caseId, said, OnHidden.KEEP, name, TestFiles.source(content)));
    }

    private EvidenceRow add(String name, byte[] content) {
        return add(PAYSLIP, name, content);
    }

    private byte[] read(ActingAs who, long id) {
        return who.call(
                () -> {
                    try (InputStream content = evidence.read(id).content()) {
                        return content.readAllBytes();
                    }
                });
    }

    private List<EvidenceRow> list() {
        return owner.call(() -> evidence.list(caseId));
    }

    private EvidenceRow get(long id) {
        return owner.call(() -> evidence.get(id));
    }

    private void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private List<List<String>> entries(String action) throws SQLException {
        return database.owner(
                connection ->
                        DatabaseAccounts.rows(
                                connection,
                                "SELECT subject_id, subject_label FROM audit_entry"
                                        + " WHERE organization_id = ? AND action = ?",
                                own.id(),
                                action));
    }

    @Test
    void aFileComesBackAsItWasWithWhatWasSaidOfIt() throws SQLException {
        byte[] content = new byte[1_300_000];
        new Random(7).nextBytes(content);
        System.arraycopy(TestFiles.pdf("pay"), 0, content, 0, 9);

        long id = add("..\\May\u202E pay.pdf", content).id();

        EvidenceRow row = list().get(0);
        assertEquals(id, row.id());
        assertEquals("May pay.pdf", row.name());
        assertEquals(EvidenceState.KEPT, row.state());
        assertEquals(content.length, row.sizeBytes());
        assertEquals(64, row.sha256().length());
        assertEquals("Ana's sister", row.fromWhom());
        assertEquals("the week of the strike", row.note());
        assertEquals(own.member(Role.UNION_STAFF).displayName(), row.addedBy());
        assertArrayEquals(content, read(owner, id));
        assertEquals(1, entries("EVIDENCE_READ").size());
        assertEquals(Long.toString(id), entries("EVIDENCE_READ").get(0).get(0));
        assertEquals(1, entries("EVIDENCE_ADDED").size());
    }

    @Test
    void nothingOfItStandsInClear() throws SQLException {
        String word = "zqxvykwuntharel" + own.id() + "evidence";
        add(
                new DescribeEvidence(EvidenceKind.LETTER, null, null, word, word),
                word + ".txt",
                TestFiles.text(word.repeat(30)));

        for (String table : List.of("evidence_file", "evidence_portion")) {
            String dump =
                    database.owner(
                                    c ->
                                            DatabaseAccounts.rows(
                                                    c,
                                                    "SELECT * FROM "
                                                            + table
                                                            + " WHERE organization_id = ?",
                                                    own.id()))
                            .toString();
            assertFalse(dump.contains(word), table);
        }
    }

    @Test
    void whatCannotBeTakenLeavesNothing() throws SQLException {
        refused("evidenceNameDiffers", () -> add("a.jpg", TestFiles.pdf("x")));
        refused("evidenceTypeNotTaken", () -> add("a.html", TestFiles.text("<html>")));
        refused("evidenceEmpty", () -> add("a.pdf", new byte[0]));
        byte[] large = new byte[(int) StoredContent.MOST_BYTES + 1];
        System.arraycopy(TestFiles.pdf("x"), 0, large, 0, 9);
        refused("evidenceTooLarge", () -> add("a.pdf", large));
        refused("evidenceInfected", () -> add("a.pdf", TestFiles.pdf("x" + FakeClamd.eicar())));
        refused(
                "evidenceFields",
                () ->
                        add(
                                new DescribeEvidence(
                                        EvidenceKind.OTHER, null, LocalDate.MIN, null, null),
                                "a.pdf",
                                TestFiles.pdf("x")));
        refused(
                "dateInFuture",
                () ->
                        add(
                                new DescribeEvidence(
                                        EvidenceKind.OTHER,
                                        null,
                                        TestOrganizations.today().plusDays(9),
                                        null,
                                        null),
                                "a.pdf",
                                TestFiles.pdf("x")));

        assertEquals(List.of(), list());
        assertEquals(1, entries("UPLOAD_INFECTED").size());
        assertEquals(
                "0",
                database.owner(
                        c ->
                                DatabaseAccounts.single(
                                        c,
                                        "SELECT COUNT(*) FROM evidence_portion"
                                                + " WHERE organization_id = ?",
                                        own.id())));
    }

    @Test
    void whileTheScannerIsAwayAFileIsHeldAndThenReleased() {
        long away = add("a.txt", TestFiles.text("scanner-away-" + word())).id();
        long once = add("b.txt", TestFiles.text("scanner-away-once" + word())).id();
        long bad =
                add("c.txt", TestFiles.text("scanner-away-once" + word() + FakeClamd.eicar())).id();
        assertEquals(EvidenceState.HELD, get(away).state());
        refused("evidenceHeld", () -> read(owner, away));

        held.resume();

        assertEquals(EvidenceState.HELD, get(away).state());
        assertEquals(EvidenceState.KEPT, get(once).state());
        assertTrue(new String(read(owner, once), StandardCharsets.UTF_8).startsWith("scanner"));
        assertEquals(EvidenceState.INFECTED, get(bad).state());
        refused("evidenceGone", () -> read(owner, bad));
    }

    private static String word() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    @Test
    void whatIsSaidOfItCanBeChangedByWhoSawTheLatest() {
        EvidenceRow row = add("a.pdf", TestFiles.pdf("x"));
        DescribeEvidence changed =
                new DescribeEvidence(EvidenceKind.CONTRACT, null, null, "", "signed twice");

        owner.run(() -> evidence.describe(row.id(), get(row.id()).version(), changed));

        assertEquals(EvidenceKind.CONTRACT, get(row.id()).kind());
        assertNull(get(row.id()).fromWhom());
        assertThrows(
                StaleRecordException.class,
                () ->
                        owner.run(
                                () ->
                                        evidence.describe(
                                                row.id(), get(row.id()).version() - 1, changed)));
        assertThrows(
                NotFoundException.class,
                () ->
                        add(
                                new DescribeEvidence(EvidenceKind.OTHER, 4711L, null, null, null),
                                "a.pdf",
                                TestFiles.pdf("x")));
    }

    @Test
    void toRemoveItTakesAReasonAndNoHold() throws SQLException {
        long id = add("a.pdf", TestFiles.pdf("x")).id();
        owner.run(() -> holds.place(caseId, new PlaceHold(false, "Court of appeal", null)));
        refused(
                "evidenceOnHold",
                () -> owner.run(() -> evidence.remove(id, get(id).version(), "wrong case")));
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE legal_hold SET released_at = UTC_TIMESTAMP(6)"
                                        + " WHERE case_id = ?",
                                caseId));

        owner.run(() -> evidence.remove(id, get(id).version(), " wrong case "));

        EvidenceRow row = list().get(0);
        assertEquals(EvidenceState.REMOVED, row.state());
        assertEquals("wrong case", row.removalReason());
        assertEquals(own.member(Role.UNION_STAFF).displayName(), row.removedBy());
        refused("evidenceGone", () -> read(owner, id));
        refused("evidenceGone", () -> owner.run(() -> evidence.remove(id, row.version(), "again")));
        assertEquals(1, entries("EVIDENCE_REMOVED").size());
    }

    /** As if the file were that large and had come so many days ago. */
    private void weigh(long id, long megabytes, int days) throws SQLException {
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE evidence_file SET size_bytes = ?, added_at ="
                                        + " UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE id = ?",
                                megabytes * 1024 * 1024,
                                days,
                                id));
    }

    @Test
    void roomRunsShortWithAWarningAndAReserveAndNobodyFillsItForAllOthers() throws SQLException {
        long id = add("a.pdf", TestFiles.pdf("x")).id();
        DescribeEvidence letter = DescribeEvidence.as(EvidenceKind.LETTER);
        weigh(id, 5_120, 0);
        refused("evidenceEnoughToday", () -> add("b.pdf", TestFiles.pdf("y")));
        ActingAs colleague = own.as(Role.PARALEGAL);
        colleague.call(
                () ->
                        evidence.add(
                                caseId,
                                letter,
                                OnHidden.KEEP,
                                "c.pdf",
                                TestFiles.source(TestFiles.pdf("z"))));

        weigh(id, 51_200, 2);
        assertEquals(RoomState.RESERVE, owner.call(evidence::room).state());
        assertEquals(RoomState.RESERVE, own.as(Role.ADMINISTRATOR).call(evidence::room).state());
        add("b.pdf", TestFiles.pdf("y"));

        weigh(id, 56_320, 2);
        refused("evidenceNoRoom", () -> add("d.pdf", TestFiles.pdf("d")));
        assertEquals(3, list().size());
        assertArrayEquals(TestFiles.pdf("x"), read(owner, id));
        TestOrganization other = organizations.found();
        assertEquals(0, other.as(Role.UNION_STAFF).call(evidence::room).usedBytes());
        ActingAs auditor = own.as(Role.AUDITOR);
        assertThrows(EJBAccessException.class, () -> auditor.call(evidence::room));

        owner.run(() -> evidence.remove(id, get(id).version(), "brought twice"));
        assertEquals(RoomState.ENOUGH, owner.call(evidence::room).state());
        add("d.pdf", TestFiles.pdf("d"));
    }

    @Test
    void anotherOrganizationAndWhoMayNotSeeTheCaseFindNothing() {
        long id = add("a.pdf", TestFiles.pdf("x")).id();
        access.show(owner, caseId, Visibility.RESTRICTED);
        for (ActingAs who :
                List.of(organizations.found().as(Role.UNION_STAFF), own.as(Role.PARALEGAL))) {
            assertThrows(NotFoundException.class, () -> who.run(() -> evidence.list(caseId)));
            assertThrows(NotFoundException.class, () -> who.run(() -> evidence.get(id)));
            assertThrows(NotFoundException.class, () -> read(who, id));
            assertThrows(NotFoundException.class, () -> who.call(() -> evidence.readPlain(id)));
            assertThrows(
                    NotFoundException.class, () -> who.run(() -> evidence.remove(id, 1, "why")));
            assertThrows(
                    NotFoundException.class,
                    () -> who.run(() -> evidence.describe(id, 1, PAYSLIP)));
            assertThrows(
                    NotFoundException.class,
                    () ->
                            who.call(
                                    () ->
                                            evidence.add(
                                                    caseId,
                                                    PAYSLIP,
                                                    OnHidden.KEEP,
                                                    "a.pdf",
                                                    TestFiles.source(TestFiles.pdf("x")))));
        }
        assertEquals(EvidenceState.KEPT, get(id).state());
    }

    @Test
    void withoutTheRightNothingIsAnswered() {
        long id = add("a.pdf", TestFiles.pdf("x")).id();
        ActingAs auditor = own.as(Role.AUDITOR);
        ActingAs guest = own.as(Role.GUEST);

        assertThrows(
                EJBAccessException.class, () -> auditor.run(() -> evidence.remove(id, 1, "w")));
        assertThrows(EJBAccessException.class, () -> guest.run(() -> evidence.remove(id, 1, "w")));
        assertThrows(
                EJBAccessException.class, () -> guest.run(() -> evidence.describe(id, 1, PAYSLIP)));
    }

    @Test
    void aGuestGetsPhotosWithoutTheirPlaceAndNoIdentityDocument() {
        ActingAs guest = own.as(Role.GUEST);
        long photo = add("a.png", TestFiles.png()).id();
        long heic = add("a.heic", TestFiles.brand("heic")).id();
        long passport =
                add(DescribeEvidence.as(EvidenceKind.IDENTITY), "b.pdf", TestFiles.pdf("id")).id();
        assertThrows(NotFoundException.class, () -> read(guest, photo));

        long account = own.member(Role.GUEST).caller().accountId();
        access.share(owner, caseId, account, TestOrganizations.today().plusDays(9));

        assertArrayEquals(TestFiles.plainPng(), read(guest, photo));
        assertArrayEquals(TestFiles.png(), read(owner, photo));
        assertArrayEquals(
                TestFiles.plainPng(),
                owner.call(() -> evidence.readPlain(photo).content().readAllBytes()));
        refused("evidenceNotPlain", () -> owner.call(() -> evidence.readPlain(heic)));
        refused("evidenceNotForGuests", () -> guest.call(() -> evidence.readPlain(heic)));
        refused("evidenceNotForGuests", () -> read(guest, heic));
        assertThrows(NotFoundException.class, () -> read(guest, passport));
        assertEquals(
                List.of("a.heic", "a.png"),
                guest.call(() -> evidence.list(caseId)).stream().map(EvidenceRow::name).toList());
    }
}
