package org.makewhole.shared.crypto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The master key in a service, against one that speaks the same protocol. */
class VaultKmsClientTest {
    private static final String TOKEN = "hvs.only-for-tests";
    private static final byte[] PLAIN = "a key ring".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "key_ring|7|fields".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private FakeVault vault;
    private Path tokenFile;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        vault = new FakeVault(TOKEN);
        tokenFile = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    }

    @AfterEach
    void stop() {
        vault.close();
    }

    private Aead aead() throws GeneralSecurityException {
        return new VaultKmsClient().withCredentials(tokenFile.toString()).getAead(vault.keyUri());
    }

    @Test
    void whatIsWrappedOpensForItsPlaceAlone() throws GeneralSecurityException {
        byte[] wrapped = aead().encrypt(PLAIN, PLACE);
        assertTrue(new String(wrapped, StandardCharsets.US_ASCII).startsWith("vault:v1:"));
        assertEquals("a key ring", new String(aead().decrypt(wrapped, PLACE)));
        assertThrows(
                GeneralSecurityException.class,
                () -> aead().decrypt(wrapped, "key_ring|8|fields".getBytes()));
        byte[] changed = wrapped.clone();
        changed[changed.length - 3] ^= 1;
        assertThrows(GeneralSecurityException.class, () -> aead().decrypt(changed, PLACE));
    }

    /** A ring as it stands in the database. */
    @Test
    void aRingIsWrappedAndTheKeyOfTheServiceIsTurnedOver()
            throws GeneralSecurityException, IOException {
        KmsMasterKey master =
                new KmsMasterKey(
                        new VaultKmsClient().withCredentials(tokenFile.toString()), vault.keyUri());
        KeyRingKeys keys = KeyRingKeys.create();
        KeyRingKeys.Wrapped wrapped = keys.wrapped(7, master.aead());
        Place place = Place.of(7, "worker", "name", 42);
        byte[] sealed = KeyRing.of(7, keys).seal("Ana", place);

        vault.rotate();
        master.addVersion();
        KeyRingKeys again = KeyRingKeys.unwrapped(7, wrapped, master.aead());
        assertEquals("Ana", KeyRing.of(7, again).open(sealed, place));
        KeyRingKeys.Wrapped rewrapped = again.wrapped(7, master.aead());
        vault.forgetFirstVersion();
        master.dropOldVersions();
        assertThrows(
                GeneralSecurityException.class,
                () -> KeyRingKeys.unwrapped(7, wrapped, master.aead()));
        KeyRingKeys newest = KeyRingKeys.unwrapped(7, rewrapped, master.aead());
        assertEquals("Ana", KeyRing.of(7, newest).open(sealed, place));
        assertThrows(
                GeneralSecurityException.class,
                () -> KeyRingKeys.unwrapped(8, rewrapped, master.aead()),
                "a ring put into another organisation's row");
    }

    @Test
    void aRenewedTokenIsUsedAtOnceAndAWrongOneIsToldWithoutIt()
            throws IOException, GeneralSecurityException {
        Aead aead = aead();
        Files.writeString(tokenFile, "hvs.stolen");
        GeneralSecurityException refused =
                assertThrows(GeneralSecurityException.class, () -> aead.encrypt(PLAIN, PLACE));
        assertTrue(refused.getMessage().contains("403"), refused.getMessage());
        assertFalse(refused.getMessage().contains("hvs."), refused.getMessage());
        Files.writeString(tokenFile, TOKEN);
        assertNotEquals(0, aead.encrypt(PLAIN, PLACE).length);
    }

    @Test
    void aServiceThatIsAwayIsToldCalmly() throws GeneralSecurityException {
        Aead aead = aead();
        vault.close();
        GeneralSecurityException away =
                assertThrows(GeneralSecurityException.class, () -> aead.encrypt(PLAIN, PLACE));
        assertTrue(away.getMessage().contains("cannot be reached"), away.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hcvault://",
                "hcvault://host",
                "hcvault://host/transit",
                "hcvault://host/transit/keys/",
                "hcvault://host/transit/keys/a/../b?x",
                "aws-kms://arn:aws:kms:a"
            })
    void whatNamesNoKeyIsRefused(String uri) {
        assertThrows(
                GeneralSecurityException.class,
                () -> new VaultKmsClient().withCredentials("token").getAead(uri));
    }

    /** Nobody on the way may read the rings or the token. */
    @ParameterizedTest
    @CsvSource({
        "hcvault://vault.example:8200/transit/keys/a, https://vault.example:8200/v1/transit/",
        "hcvault://localhost.evil.example/team/transit/keys/a,"
                + " https://localhost.evil.example/v1/team/transit/",
        "hcvault://localhost:8100/transit/keys/a, http://localhost:8100/v1/transit/",
        "hcvault://[::1]:8100/transit/keys/a, http://[::1]:8100/v1/transit/"
    })
    void anotherMachineIsAskedByTlsAlone(String uri, String engine)
            throws GeneralSecurityException {
        VaultAead aead = (VaultAead) new VaultKmsClient().withCredentials("token").getAead(uri);
        assertEquals(engine, aead.engine().toString());
    }
}
