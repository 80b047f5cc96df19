package org.makewhole.shared.sealed;

import java.util.Objects;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.Place;

/**
 * A text that is encrypted in the database: fresh from a person, or as it was read and not opened
 * yet. Two of them are equal only if they are the same one.
 */
public final class Sealed {
    /** Name of the converter, for EclipseLink's {@code @Convert}. */
    public static final String CONVERTER = "sealed";

    private final String fresh;
    private final Long row;
    private final KeyRing keys;
    private final String table;
    private final String column;
    private byte[] bytes;

    private Sealed(
            String fresh, Long row, KeyRing keys, String table, String column, byte[] bytes) {
        this.fresh = fresh;
        this.row = row;
        this.keys = keys;
        this.table = table;
        this.column = column;
        this.bytes = bytes;
    }

    /** A text to be stored in a row; null for null. */
    public static Sealed of(long row, String text) {
        return text == null ? null : new Sealed(text, row, null, null, null, null);
    }

    static Sealed read(KeyRing keys, String table, String column, byte[] bytes) {
        return new Sealed(null, null, keys, table, column, bytes);
    }

    /**
     * The text; null for null.
     *
     * @param row the id of the row that the value was read from
     * @throws org.makewhole.shared.crypto.UnreadableSecretException when it does not belong there
     */
    public static String text(Sealed sealed, long row) {
        return sealed == null ? null : sealed.text(row);
    }

    private String text(long expected) {
        if (fresh == null) {
            return keys.open(bytes, Place.of(keys.owner(), table, column, expected));
        }
        if (!Objects.equals(row, expected)) {
            throw new IllegalStateException("Written for another row");
        }
        return fresh;
    }

    /** What is stored; encrypted once, so that an unchanged text stays unchanged. */
    synchronized byte[] bytes(KeyRing ring, String intoTable, String intoColumn) {
        if (bytes == null) {
            bytes = ring.seal(fresh, Place.of(ring.owner(), intoTable, intoColumn, row));
        }
        return bytes.clone();
    }
}
