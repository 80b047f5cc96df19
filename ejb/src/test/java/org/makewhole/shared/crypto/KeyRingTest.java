package org.makewhole.shared.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.makewhole.shared.error.BusinessException;

class KeyRingTest {
    private static final Place PLACE = Place.of(7, "worker", "name", 42);

    private final KeyRingKeys keys = KeyRingKeys.create();
    private final KeyRing ring = KeyRing.of(7, keys);

    KeyRingTest() throws GeneralSecurityException {}

    @Test
    void whatIsSealedOpensAtItsPlaceOnly() {
        byte[] sealed = ring.seal("Nguyễn Thị Minh Khai", PLACE);
        assertEquals("Nguyễn Thị Minh Khai", ring.open(sealed, PLACE));
        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("Minh"));
        for (Place other :
                new Place[] {
                    Place.of(8, "worker", "name", 42),
                    Place.of(7, "employer", "name", 42),
                    Place.of(7, "worker", "note", 42),
                    Place.of(7, "worker", "name", 43),
                }) {
            assertThrows(UnreadableSecretException.class, () -> ring.open(sealed, other));
        }
    }

    @Test
    void oneChangedBitIsNoticed() {
        byte[] sealed = ring.seal("text", PLACE);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(UnreadableSecretException.class, () -> ring.open(changed, PLACE));
        }
    }

    @Test
    void ciphertextIsThirtyThreeBytesLongerThanTheText() {
        assertEquals(4 + 33, ring.seal("text", PLACE).length);
    }

    @Test
    void anotherRingOpensNothingAndIndexesDifferently() throws GeneralSecurityException {
        KeyRing other = KeyRing.of(7, KeyRingKeys.create());
        byte[] sealed = ring.seal("text", PLACE);
        assertThrows(UnreadableSecretException.class, () -> other.open(sealed, PLACE));
        assertEquals(ring.index("p", "value", 16), ring.index("p", "value", 16));
        assertNotEquals(ring.index("p", "value", 16), other.index("p", "value", 16));
        assertNotEquals(ring.index("p", "value", 16), ring.index("q", "value", 16));
    }

    @Test
    void aRotatedRingOpensWhatWasSealedBeforeAndSealsAnew() throws GeneralSecurityException {
        KeyRing rotated = KeyRing.of(7, keys.rotated());
        byte[] before = ring.seal("text", PLACE);
        byte[] after = rotated.seal("text", PLACE);
        assertEquals("text", rotated.open(before, PLACE));
        assertFalse(rotated.isNewest(before));
        assertTrue(rotated.isNewest(after));
        assertThrows(UnreadableSecretException.class, () -> ring.open(after, PLACE));
        assertEquals(ring.index("p", "value", 16), rotated.index("p", "value", 16));
    }

    @Test
    void aFileOpensAtItsPlaceOnly() throws IOException {
        byte[] content = "claimant,amount\nAna,12\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (OutputStream out = ring.sealing(sealed, PLACE)) {
            out.write(content);
        }
        assertArrayEquals(content, open(sealed.toByteArray(), PLACE));
        Place other = Place.of(8, "worker", "name", 42);
        assertThrows(IOException.class, () -> open(sealed.toByteArray(), other));
        byte[] cut = Arrays.copyOf(sealed.toByteArray(), sealed.size() - 100);
        assertThrows(IOException.class, () -> open(cut, PLACE));
    }

    private byte[] open(byte[] sealed, Place place) throws IOException {
        try (InputStream in = ring.opening(new ByteArrayInputStream(sealed), place)) {
            return in.readAllBytes();
        }
    }

    @Test
    void aRemovedRingRefusesEverythingCalmly() {
        KeyRing removed = KeyRing.removed(7);
        byte[] sealed = ring.seal("text", PLACE);
        assertThrows(BusinessException.class, () -> removed.open(sealed, PLACE));
        assertThrows(BusinessException.class, () -> removed.seal("text", PLACE));
        assertThrows(BusinessException.class, () -> removed.index("p", "value", 16));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThrows(BusinessException.class, () -> removed.sealing(out, PLACE));
        InputStream in = new ByteArrayInputStream(sealed);
        assertThrows(BusinessException.class, () -> removed.opening(in, PLACE));
        assertTrue(removed.isRemoved());
        assertEquals(7, removed.owner());
        assertFalse(ring.isRemoved());
        assertEquals(7, ring.owner());
    }

    @Test
    void aFileIsReadFromAnyPositionWithoutTheRest(@TempDir Path folder) throws IOException {
        byte[] content = new byte[100_000];
        new Random(11).nextBytes(content);
        Path file = folder.resolve("upload");
        try (OutputStream out = ring.sealing(Files.newOutputStream(file), PLACE)) {
            out.write(content);
        }
        try (SeekableByteChannel channel = ring.opening(Files.newByteChannel(file), PLACE)) {
            channel.position(70_000);
            ByteBuffer read = ByteBuffer.allocate(16);
            channel.read(read);
            assertArrayEquals(Arrays.copyOfRange(content, 70_000, 70_016), read.array());
            assertEquals(content.length, channel.size());
        }
        try (SeekableByteChannel sealed = Files.newByteChannel(file)) {
            assertThrows(BusinessException.class, () -> KeyRing.removed(7).opening(sealed, PLACE));
        }
    }

    /** What is no ciphertext, however short, is under no key at all. */
    @Test
    void whatIsTooShortForAKeyIsNotTheNewest() {
        byte[] sealed = ring.seal("text", PLACE);
        for (int length = 0; length <= 5; length++) {
            assertFalse(ring.isNewest(Arrays.copyOf(sealed, length)), "length " + length);
        }
        assertTrue(ring.isNewest(Arrays.copyOf(sealed, 6)));
    }

    @Test
    void anIndexIsAsLongAsAskedFor() {
        assertEquals(32, ring.index("p", "value", 16).length());
        assertEquals(64, ring.index("p", "value", 32).length());
    }

    @Test
    void theMasterKeyIsTurnedOverWithoutLosingARing(@TempDir Path folder)
            throws GeneralSecurityException, IOException {
        Path file = folder.resolve("master.key");
        MasterKeyFile master = MasterKeyFile.create(file);
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        KeyRingKeys.Wrapped first = keys.wrapped(7, master.aead());
        master.addVersion();
        MasterKeyFile reread = MasterKeyFile.read(file);
        KeyRingKeys.Wrapped second =
                KeyRingKeys.unwrapped(7, first, reread.aead()).wrapped(7, reread.aead());
        reread.dropOldVersions();
        MasterKeyFile last = MasterKeyFile.read(file);
        KeyRing opened = KeyRing.of(7, KeyRingKeys.unwrapped(7, second, last.aead()));
        assertEquals("text", opened.open(ring.seal("text", PLACE), PLACE));
        assertThrows(
                GeneralSecurityException.class, () -> KeyRingKeys.unwrapped(7, first, last.aead()));
    }

    @Test
    void aRingIsWrappedForItsOwner(@TempDir Path folder)
            throws GeneralSecurityException, IOException {
        MasterKeyFile master = MasterKeyFile.create(folder.resolve("master.key"));
        KeyRingKeys.Wrapped wrapped = keys.wrapped(7, master.aead());
        assertThrows(
                GeneralSecurityException.class,
                () -> KeyRingKeys.unwrapped(8, wrapped, master.aead()));
    }
}
