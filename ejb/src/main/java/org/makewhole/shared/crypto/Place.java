package org.makewhole.shared.crypto;

import java.nio.charset.StandardCharsets;

/**
 * Where something sealed belongs. It is authenticated with the ciphertext, so that a value copied
 * to another row, column or organisation does not open there.
 *
 * @param owner the organisation, or {@link KeyRings#PLATFORM}
 * @param table name of the table, or of a folder of files
 * @param column name of the column
 * @param row the row's id, or a file's name
 */
public record Place(int owner, String table, String column, String row) {

    public static Place of(int owner, String table, String column, long row) {
        return new Place(owner, table, column, Long.toString(row));
    }

    byte[] bytes() {
        return (owner + "|" + table + "|" + column + "|" + row).getBytes(StandardCharsets.UTF_8);
    }
}
