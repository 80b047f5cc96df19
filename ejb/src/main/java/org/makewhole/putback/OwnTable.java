package org.makewhole.putback;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with rows of organisations, as the catalogue tells it.
 *
 * @param columns those that are stored, without the ones that the database computes
 * @param bytes the columns that hold bytes
 * @param key the columns of the primary key
 */
record OwnTable(String name, List<String> columns, Set<String> bytes, List<String> key) {
    static final String OWNER = "organization_id";
    static final String ID = "id";
    static final String VERSION = "version";

    /** Whether its rows are named by organisation and id, as those of records are. */
    boolean isKeyedById() {
        return key.equals(List.of(OWNER, ID));
    }

    boolean isVersioned() {
        return columns.contains(VERSION);
    }

    /**
     * Ids and hashes of an organisation's rows in order of the ids. Each column is hashed by itself
     * first: nothing can move from one to the next unseen, and no row is too long. The version is
     * left out: it says how often, not what.
     *
     * @param besides one more column that is not compared; null without one
     */
    String hashes(String besides) {
        String all =
                Stream.concat(Stream.of("''"), compared(besides).map(OwnTable::hash))
                        .collect(Collectors.joining(", "));
        return "SELECT `id`, MD5(CONCAT("
                + all
                + ")) FROM `"
                + name
                + "` WHERE `organization_id` = ? ORDER BY `id`";
    }

    private Stream<String> compared(String besides) {
        return columns.stream()
                .filter(column -> !Set.of(OWNER, ID, VERSION).contains(column))
                .filter(column -> !column.equals(besides))
                .sorted();
    }

    private static String hash(String column) {
        return "IFNULL(MD5(`" + column + "`), '-')";
    }

    /** All columns of rows by their ids. */
    String rows(int ids) {
        return "SELECT "
                + names()
                + " FROM `"
                + name
                + "` WHERE `organization_id` = ? AND `id` IN (?"
                + ", ?".repeat(ids - 1)
                + ")";
    }

    String insert() {
        return "INSERT INTO `"
                + name
                + "` ("
                + names()
                + ") VALUES (?"
                + ", ?".repeat(columns.size() - 1)
                + ")";
    }

    String delete(int ids) {
        return "DELETE FROM `"
                + name
                + "` WHERE `organization_id` = ? AND `id` IN (?"
                + ", ?".repeat(ids - 1)
                + ")";
    }

    private String names() {
        return columns.stream().map(column -> "`" + column + "`").collect(Collectors.joining(", "));
    }
}
