package org.makewhole.evidence.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.claimimport.upload.Uploads;
import org.makewhole.evidence.DescribeEvidence;
import org.makewhole.evidence.EvidenceKind;
import org.makewhole.evidence.EvidenceService;
import org.makewhole.evidence.OnHidden;
import org.makewhole.evidence.TestFiles;
import org.makewhole.shared.crypto.KeyRings;
import org.makewhole.shared.rotation.OldKeys;
import org.makewhole.shared.rotation.Resealing;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/** New keys for files of cases while people read them, and the end of the old ones. */
@ArquillianTest
class ContentRotationIT {
    /** Three pieces, the last one short. */
    private static final int LARGE = 2 * PortionOutput.PORTION + 77;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject private EvidenceService evidence;
    @Inject private StoredContent contents;
    @Inject private Uploads uploads;
    @Inject private AccessCase access;
    @Inject private KeyRings keyRings;
    @Inject private Resealing resealing;
    @Inject private OldKeys oldKeys;
    @Inject private TestOrganizations organizations;
    @Inject private DatabaseAccounts database;

    private TestOrganization own;
    private ActingAs owner;
    private long caseId;
    private byte[] content;

    @BeforeEach
    void openCase() {
        own = organizations.found();
        owner = own.as(Role.UNION_STAFF);
        caseId = access.open(owner);
        content = new byte[LARGE];
        new Random(11).nextBytes(content);
        System.arraycopy(TestFiles.pdf("pay"), 0, content, 0, 9);
    }

    private long add(ActingAs who, long caseOf) {
        return who.call(
                () ->
                        evidence.add(
                                        caseOf,
                                        new DescribeEvidence(
                                                EvidenceKind.LETTER, null, null, null, null),
                                        OnHidden.KEEP,
                                        "a.pdf",
                                        TestFiles.source(content))
                                .id());
    }

    private byte[] read(long id) {
        return owner.call(
                () -> {
                    try (InputStream in = evidence.read(id).content()) {
                        return in.readAllBytes();
                    }
                });
    }

    private List<List<String>> stored(long id) throws SQLException {
        return database.owner(
                c ->
                        DatabaseAccounts.rows(
                                c,
                                "SELECT id, HEX(content) FROM evidence_portion"
                                        + " WHERE evidence_id = ? ORDER BY place",
                                id));
    }

    private void resealAll() {
        while (resealing.step(own.id())) {
            assertTrue(keyRings.progress(own.id()).isPresent());
        }
    }

    @Test
    void everyPieceIsUnderTheNewKeyAndTheOldOneOpensNothingAnyMore()
            throws SQLException, IOException {
        List<Long> files = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            files.add(add(owner, caseId));
        }
        TestOrganization other = organizations.found();
        ActingAs stranger = other.as(Role.UNION_STAFF);
        long foreign = add(stranger, access.open(stranger));
        String upload =
                uploads.keep(own.id(), new ByteArrayInputStream(TestFiles.text("a,b"))).name();
        List<List<String>> theirs = stored(foreign);
        List<List<String>> first = stored(files.get(0));
        List<List<String>> last = stored(files.get(2));
        assertEquals(3, first.size());

        keyRings.rotate(own.id());
        // Until the first of the files is done: there the server is stopped.
        while (stored(files.get(0)).equals(first)) {
            assertTrue(resealing.step(own.id()));
        }
        assertEquals(last, stored(files.get(2)), "each file is a step of its own");
        assertEquals("evidence_portion", keyRings.progress(own.id()).orElseThrow().table());
        assertArrayEquals(content, read(files.get(0)));
        assertArrayEquals(content, read(files.get(2)));
        long between = add(owner, caseId);
        List<List<String>> fresh = stored(between);
        resealAll();

        for (int piece = 0; piece < 3; piece++) {
            assertNotEquals(last.get(piece), stored(files.get(2)).get(piece));
        }
        assertEquals(fresh, stored(between), "what is under the new key stays as it is");
        assertEquals(theirs, stored(foreign));
        for (long file : files) {
            assertArrayEquals(content, read(file));
        }

        oldKeys.drop(Instant.now().plus(DAY).minusSeconds(600));
        putBack(first);
        assertArrayEquals(content, read(files.get(0)), "before a day is over they are kept");
        putBack(last);
        oldKeys.drop(Instant.now().plus(DAY).plusSeconds(60));

        // What another server left under the old key was found in time.
        for (long file : files) {
            assertArrayEquals(content, read(file));
        }
        assertEquals("a,b", text(upload));
        putBack(first);
        assertThrows(Exception.class, () -> read(files.get(0)), "the old key is gone");
        assertFalse(keyRings.withOldKeys(Instant.now().plus(DAY)).contains(own.id()));
    }

    private String text(String upload) throws IOException {
        try (InputStream in = uploads.content(own.id(), upload).open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void putBack(List<List<String>> pieces) throws SQLException {
        for (List<String> piece : pieces) {
            database.owner(
                    c ->
                            DatabaseAccounts.update(
                                    c,
                                    "UPDATE evidence_portion SET content = UNHEX(?),"
                                            + " version = version + 1 WHERE id = ?",
                                    piece.get(1),
                                    Long.parseLong(piece.get(0))));
        }
    }

    @Test
    void whoReadsAFileMeanwhileReadsOn() throws IOException {
        long file = add(owner, caseId);
        try (InputStream in = contents.open(own.id(), file)) {
            byte[] head = in.readNBytes(PortionOutput.PORTION / 2);
            keyRings.rotate(own.id());
            resealAll();
            byte[] rest = in.readAllBytes();
            byte[] all = new byte[head.length + rest.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(rest, 0, all, head.length, rest.length);
            assertArrayEquals(content, all);
        }
    }

    /** Neither stops the others nor is it made worse. */
    @Test
    void aDamagedFileIsLeftAsItIs() throws SQLException {
        long damaged = add(owner, caseId);
        long whole = add(owner, caseId);
        database.owner(
                c ->
                        DatabaseAccounts.update(
                                c,
                                "UPDATE evidence_portion SET content = UNHEX('00') WHERE"
                                        + " evidence_id = ? AND place = 1",
                                damaged));
        List<List<String>> before = stored(damaged);
        List<List<String>> old = stored(whole);
        keyRings.rotate(own.id());
        resealAll();
        assertEquals(before, stored(damaged));
        assertNotEquals(old, stored(whole));
        assertArrayEquals(content, read(whole));
    }
}
