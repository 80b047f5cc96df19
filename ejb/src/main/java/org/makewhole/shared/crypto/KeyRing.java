package org.makewhole.shared.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.makewhole.shared.error.BusinessException;

/**
 * The keys of one organisation, or of the platform, ready for use: for fields, for files and for
 * blind indexes. Immutable and safe for many threads.
 */
public final class KeyRing {
    /** One byte that says there is a key id, and the four of the id. */
    private static final int PREFIX_BYTES = 5;

    private final int owner;
    private final Aead fields;
    private final StreamingAead files;
    private final StreamingAead newestFiles;
    private final PrfSet indexes;
    private final int newestFieldKey;

    private KeyRing(int owner) {
        this.owner = owner;
        this.fields = null;
        this.files = null;
        this.newestFiles = null;
        this.indexes = null;
        this.newestFieldKey = 0;
    }

    private KeyRing(int owner, KeyRingKeys keys) throws GeneralSecurityException {
        this.owner = owner;
        this.fields = primitive(keys.fields(), Aead.class);
        this.files = primitive(keys.files(), StreamingAead.class);
        this.newestFiles = primitive(KeyRingKeys.newest(keys.files()), StreamingAead.class);
        this.indexes = primitive(keys.indexes(), PrfSet.class);
        this.newestFieldKey = keys.fields().getPrimary().getId();
    }

    static KeyRing of(int owner, KeyRingKeys keys) throws GeneralSecurityException {
        return new KeyRing(owner, keys);
    }

    /** The ring of an organisation whose keys were removed: every use of it is refused. */
    static KeyRing removed(int owner) {
        return new KeyRing(owner);
    }

    private static <T> T primitive(KeysetHandle keys, Class<T> kind)
            throws GeneralSecurityException {
        return keys.getPrimitive(RegistryConfiguration.get(), kind);
    }

    /** The organisation, or {@link KeyRings#PLATFORM}. */
    public int owner() {
        return owner;
    }

    public boolean isRemoved() {
        return fields == null;
    }

    private void requireKeys() {
        if (isRemoved()) {
            throw new BusinessException("dataKeyRemoved");
        }
    }

    /** Encrypts a text for its place, with the newest key. */
    public byte[] seal(String text, Place place) {
        requireKeys();
        try {
            return fields.encrypt(text.getBytes(StandardCharsets.UTF_8), place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Decrypts a text.
     *
     * @throws UnreadableSecretException when it was changed or belongs elsewhere
     */
    public String open(byte[] sealed, Place place) {
        requireKeys();
        try {
            return new String(fields.decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new UnreadableSecretException(place, e);
        }
    }

    /** Whether a ciphertext was made with the newest key. */
    public boolean isNewest(byte[] sealed) {
        return sealed.length > PREFIX_BYTES
                && ByteBuffer.wrap(sealed, 1, Integer.BYTES).getInt() == newestFieldKey;
    }

    /**
     * A keyed hash under which an equal value can be found again, in hexadecimal digits.
     *
     * @param purpose keeps equal values of two columns apart
     * @param bytes its length, 32 at most
     */
    public String index(String purpose, String value, int bytes) {
        requireKeys();
        try {
            byte[] input = (purpose + "|" + value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(indexes.computePrimary(input, bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream that encrypts into another one; close it, or what was written does not open. */
    public OutputStream sealing(OutputStream out, Place place) throws IOException {
        requireKeys();
        try {
            return files.newEncryptingStream(out, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A stream that decrypts; it throws an {@link IOException} for a changed or foreign file. */
    public InputStream opening(InputStream in, Place place) throws IOException {
        requireKeys();
        try {
            return files.newDecryptingStream(in, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether a file was made with the newest key. A stream does not say which key it is under: its
     * beginning opens with that key, or it does not.
     *
     * @param sealed read as far as its first segment and closed
     */
    public boolean isNewest(InputStream sealed, Place place) {
        requireKeys();
        try (InputStream in = newestFiles.newDecryptingStream(sealed, place.bytes())) {
            in.read();
            return true;
        } catch (IOException otherKey) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same at any position. */
    public SeekableByteChannel opening(SeekableByteChannel in, Place place) throws IOException {
        requireKeys();
        try {
            return files.newSeekableDecryptingChannel(in, place.bytes());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
