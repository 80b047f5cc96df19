package org.makewhole.shared.sealed;

import java.util.Objects;
import org.makewhole.shared.crypto.KeyRing;

/**
 * A value that is stored as a keyed hash, so that an equal value can be found and nothing be read
 * from it. As a query's parameter it is compared with the column.
 *
 * <p>It reveals to who sees the database which rows of one organisation hold equal values; the
 * hashes of two organisations have nothing in common.
 */
public final class BlindIndex {
    /** Name of the converter, for EclipseLink's {@code @Convert}. */
    public static final String CONVERTER = "blindIndex";

    private static final int BYTES = 16;

    private final String value;
    private String hash;

    private BlindIndex(String value, String hash) {
        this.value = value;
        this.hash = hash;
    }

    /**
     * The index of a value, after {@link Spelling} or another rule of the feature; null for null.
     */
    public static BlindIndex of(String value) {
        return value == null ? null : new BlindIndex(value, null);
    }

    static BlindIndex read(String hash) {
        return new BlindIndex(null, hash);
    }

    synchronized String hash(KeyRing keys, String table, String column) {
        if (hash == null) {
            hash = hash(keys, table, column, value);
        }
        return hash;
    }

    /** The hash that the column of a table holds for a value. */
    public static String hash(KeyRing keys, String table, String column, String value) {
        return keys.index(table + "." + column, value, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BlindIndex index
                && Objects.equals(value, index.value)
                && (value != null || Objects.equals(hash, index.hash));
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(value);
    }
}
