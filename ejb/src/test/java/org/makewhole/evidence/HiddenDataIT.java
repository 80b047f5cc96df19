package org.makewhole.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.makewhole.account.Role;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.casefile.access.Visibility;
import org.makewhole.evidence.hidden.HiddenData;
import org.makewhole.evidence.hidden.Trait;
import org.makewhole.shared.error.BusinessException;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.error.StaleRecordException;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** What files say of people beside their content: asked about, kept by consent, or left out. */
@ArquillianTest
class HiddenDataIT {
    @Inject private EvidenceService evidence;
    @Inject private EarlierEvidence earlier;
    @Inject private AccessCase access;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs owner;
    private ActingAs guest;
    private long caseId;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        guest = own.as(Role.GUEST);
        caseId = access.open(owner);
        long account = own.member(Role.GUEST).caller().accountId();
        access.share(owner, caseId, account, TestOrganizations.today().plusDays(9));
    }

    private EvidenceRow add(OnHidden onHidden, String name, byte[] content) {
        DescribeEvidence said = DescribeEvidence.as(EvidenceKind.LETTER);
        return owner.call(
                () -> evidence.add(caseId, said, onHidden, name, TestFiles.source(content)));
    }

    private EvidenceRow get(long id) {
        return owner.call(() -> evidence.get(id));
    }

    private static byte[] read(ActingAs who, Reading reading) {
        return who.call(
                () -> {
                    try (InputStream content = reading.read().content()) {
                        return content.readAllBytes();
                    }
                });
    }

    @FunctionalInterface
    private interface Reading {
        ReadEvidence read() throws Exception;
    }

    private static void refused(String key, Executable work) {
        assertEquals(key, assertThrows(BusinessException.class, work).getKey());
    }

    private static boolean names(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(TestDocuments.AUTHOR);
    }

    private String single(String sql) throws SQLException {
        return database.owner(c -> DatabaseAccounts.single(c, sql, own.id()));
    }

    @Test
    void withoutConsentNothingIsStoredAndThePersonIsToldWhy() throws SQLException {
        byte[] pdf = TestDocuments.pdfWithAuthor();

        HiddenDataException asked =
                assertThrows(HiddenDataException.class, () -> add(OnHidden.ASK, "a.pdf", pdf));

        assertEquals("evidenceHidden", asked.getKey());
        assertTrue(asked.isCopyPossible());
        assertTrue(
                asked.getHidden()
                        .said()
                        .contains(new HiddenData.Said(Trait.AUTHOR, TestDocuments.AUTHOR)));
        assertFalse(
                assertThrows(
                                HiddenDataException.class,
                                () -> add(OnHidden.ASK, "a.heic", TestFiles.brand("heic")))
                        .isCopyPossible());
        assertEquals(List.of(), owner.call(() -> evidence.list(caseId)));
        assertEquals(
                "0", single("SELECT COUNT(*) FROM evidence_portion WHERE organization_id = ?"));
    }

    @Test
    void whatSaysNothingOfAnybodyAsksNobody() {
        EvidenceRow row = add(OnHidden.ASK, "a.pdf", TestDocuments.plainPdf());
        EvidenceRow text = add(OnHidden.KEEP, "a.txt", TestFiles.text("Call me at noon"));

        assertEquals(HiddenState.NONE, row.hidden());
        assertEquals(HiddenState.NONE, text.hidden());
        assertNull(text.hiddenKeptAt(), "there was nothing to agree to");
        assertArrayEquals(
                read(owner, () -> evidence.read(row.id())),
                read(guest, () -> evidence.read(row.id())));
    }

    @Test
    void keptByConsentItStaysAsItCameAndGuestsGetACopy() throws SQLException {
        byte[] pdf = TestDocuments.pdfWithAuthor();

        EvidenceRow row = add(OnHidden.KEEP, "a.pdf", pdf);

        assertEquals(HiddenState.PRESENT, row.hidden());
        assertNotNull(row.hiddenKeptAt());
        assertEquals(own.member(Role.UNION_STAFF).displayName(), row.hiddenKeptBy());
        assertArrayEquals(pdf, read(owner, () -> evidence.read(row.id())));
        assertFalse(names(read(guest, () -> evidence.read(row.id()))));
        assertFalse(names(read(owner, () -> evidence.readPlain(row.id()))));
        assertTrue(
                owner.call(() -> evidence.hidden(row.id()))
                        .said()
                        .contains(new HiddenData.Said(Trait.AUTHOR, TestDocuments.AUTHOR)));
        String stored =
                database.owner(
                                c ->
                                        DatabaseAccounts.rows(
                                                c,
                                                "SELECT * FROM evidence_file WHERE"
                                                        + " organization_id = ?",
                                                own.id()))
                        .toString();
        assertFalse(stored.contains(TestDocuments.AUTHOR), "what was read is stored nowhere");
    }

    @Test
    void whereItCannotBeLeftOutGuestsGetItByConsentAlone() throws SQLException {
        byte[] remarked = TestDocuments.pdfWithRemark();
        byte[] voice = TestDocuments.ogg("ARTIST=" + TestDocuments.AUTHOR);
        long pdf = add(OnHidden.KEEP, "a.pdf", remarked).id();
        long ogg = add(OnHidden.KEEP, "a.ogg", voice).id();
        assertArrayEquals(remarked, read(guest, () -> evidence.read(pdf)));
        assertArrayEquals(voice, read(guest, () -> evidence.read(ogg)));
        refused("evidenceNotPlain", () -> owner.call(() -> evidence.readPlain(pdf)));

        asIfItCameEarlier();
        refused("evidenceNotForGuests", () -> guest.call(() -> evidence.read(ogg)));
        earlier.look();

        refused("evidenceNotForGuests", () -> guest.call(() -> evidence.read(ogg)));
        refused("evidenceNotForGuests", () -> guest.call(() -> evidence.read(pdf)));
        assertArrayEquals(voice, read(owner, () -> evidence.read(ogg)));
    }

    @Test
    void leftOutOnArrivalTheOriginalIsNotStored() {
        EvidenceRow pdf = add(OnHidden.LEAVE_OUT, "a.pdf", TestDocuments.pdfWithAuthor());
        EvidenceRow photo = add(OnHidden.LEAVE_OUT, "a.png", TestFiles.png());

        assertEquals(HiddenState.LEFT_OUT, pdf.hidden());
        assertNull(pdf.hiddenKeptAt());
        assertFalse(names(read(owner, () -> evidence.read(pdf.id()))));
        assertFalse(owner.call(() -> evidence.hidden(pdf.id())).isSensitive());
        assertArrayEquals(TestFiles.plainPng(), read(owner, () -> evidence.read(photo.id())));
        refused(
                "evidenceNotPlain",
                () -> add(OnHidden.LEAVE_OUT, "b.pdf", TestDocuments.pdfWithRemark()));
        refused(
                "evidenceNotPlain",
                () -> add(OnHidden.LEAVE_OUT, "b.ogg", TestDocuments.ogg("ARTIST=x")));
        assertEquals(2, owner.call(() -> evidence.list(caseId)).size());
    }

    private void asIfItCameEarlier() throws SQLException {
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE evidence_file SET hidden_data = 'NOT_LOOKED',"
                                        + " hidden_kept_at = NULL, hidden_kept_by = NULL,"
                                        + " hidden_kept_by_name = NULL WHERE organization_id = ?",
                                own.id()));
    }

    @Test
    void whatCameEarlierIsLookedIntoAndKeptByWhoeverAgreesLater() throws SQLException {
        byte[] voice = TestDocuments.ogg("ARTIST=" + TestDocuments.AUTHOR);
        long plain = add(OnHidden.KEEP, "a.pdf", TestDocuments.plainPdf()).id();
        long says = add(OnHidden.KEEP, "b.ogg", voice).id();
        asIfItCameEarlier();
        assertEquals(HiddenState.NOT_LOOKED, get(plain).hidden());
        refused("evidenceNotForGuests", () -> guest.call(() -> evidence.read(plain)));

        earlier.look();

        assertEquals(HiddenState.NONE, get(plain).hidden());
        assertEquals(HiddenState.PRESENT, get(says).hidden());
        assertTrue(get(says).isUndecided());
        assertNotEquals(0, read(guest, () -> evidence.read(plain)).length);
        EvidenceRow seen = get(says);
        assertThrows(
                StaleRecordException.class,
                () -> owner.run(() -> evidence.keepHidden(says, seen.version() - 1)));
        owner.run(() -> evidence.keepHidden(says, seen.version()));
        assertEquals(own.member(Role.UNION_STAFF).displayName(), get(says).hiddenKeptBy());
        assertArrayEquals(voice, read(guest, () -> evidence.read(says)));
        refused(
                "evidenceNothingToKeep",
                () -> owner.run(() -> evidence.keepHidden(says, get(says).version())));
        refused(
                "evidenceNothingToKeep",
                () -> owner.run(() -> evidence.keepHidden(plain, get(plain).version())));
        assertEquals(
                "1",
                single(
                        "SELECT COUNT(*) FROM audit_entry WHERE organization_id = ? AND action ="
                                + " 'EVIDENCE_HIDDEN_KEPT'"));
    }

    @Test
    void othersLearnNothingAndAgreeToNothing() {
        long id = add(OnHidden.KEEP, "a.pdf", TestDocuments.pdfWithAuthor()).id();
        assertThrows(EJBAccessException.class, () -> guest.call(() -> evidence.hidden(id)));
        assertThrows(EJBAccessException.class, () -> guest.run(() -> evidence.keepHidden(id, 1)));
        ActingAs auditor = own.as(Role.AUDITOR);
        assertThrows(EJBAccessException.class, () -> auditor.run(() -> evidence.keepHidden(id, 1)));
        access.show(owner, caseId, Visibility.RESTRICTED);
        for (ActingAs who :
                List.of(organizations.found().as(Role.UNION_STAFF), own.as(Role.PARALEGAL))) {
            assertThrows(NotFoundException.class, () -> who.call(() -> evidence.hidden(id)));
            assertThrows(NotFoundException.class, () -> who.run(() -> evidence.keepHidden(id, 1)));
        }
    }

    @Test
    void aHostileFileIsOneThatMaySayAnything() {
        byte[] deep = TestFiles.pdf("1 0 obj\n<</A " + "[".repeat(2_000_000) + ">>\nendobj");

        HiddenDataException asked =
                assertThrows(HiddenDataException.class, () -> add(OnHidden.ASK, "a.pdf", deep));

        assertTrue(
                asked.getHidden().said().stream().anyMatch(one -> one.trait() == Trait.UNREADABLE));
        refused("evidenceNotPlain", () -> add(OnHidden.LEAVE_OUT, "a.pdf", deep));
        byte[] bad = TestDocuments.docx(Map.of("docProps/core.xml", "<a><b"));
        assertThrows(HiddenDataException.class, () -> add(OnHidden.ASK, "a.docx", bad));
        assertEquals(List.of(), owner.call(() -> evidence.list(caseId)));
    }
}
