package org.makewhole.privacy.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.makewhole.shared.crypto.KeyRing;
import org.makewhole.shared.crypto.Place;
import org.makewhole.shared.persistence.TableGrants;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.sealed.Spelling;

/**
 * Rows that are tied to no worker and may speak of one all the same: of imported registers, which
 * could not be taken, and what somebody typed and has not saved. They are read one by one for what
 * the worker is called and known by, and one that holds it goes; so does what was typed on a page
 * of the worker's case.
 */
@ApplicationScoped
class UntiedRows {
    private static final List<Text> TEXTS =
            List.of(
                    new Text("import_refusal", "cells"),
                    new Text("draft", "title"),
                    new Text("draft", "typed"),
                    new Text("audit_reason", "words"));

    private static final String TYPED_ON_A_CASE =
            "DELETE FROM "
                    + TenantViews.of("draft")
                    + " WHERE page REGEXP CONCAT('[?&]id=', ?, '(&|$)')";

    /** What is shorter stands in too many rows to say anything about anybody. */
    private static final int SHORTEST = 4;

    private static final List<String> NAMES = List.of("name", "phone", "email", "document_number");

    /** A column of sealed texts. */
    private record Text(String table, String column) {

        /** Of a row that stays for ever only the text goes. */
        String end() {
            String view = TenantViews.of(table);
            return TableGrants.isAppendOnly(table)
                    ? "UPDATE " + view + " SET " + column + " = NULL WHERE id = ?"
                    : "DELETE FROM " + view + " WHERE id = ?";
        }
    }

    /** Deletes them, and says how many there were. */
    int delete(Connection connection, KeyRing keys, long workerId, Set<String> words)
            throws SQLException {
        int deleted = 0;
        for (long caseId : casesOf(connection, workerId)) {
            deleted += PersonErasure.update(connection, TYPED_ON_A_CASE, caseId);
        }
        return deleted + deleteHolding(connection, keys, words);
    }

    /** Deletes those in which one of these words stands. */
    int deleteHolding(Connection connection, KeyRing keys, Set<String> words) throws SQLException {
        int deleted = 0;
        for (Text text : TEXTS) {
            for (long id : holding(words, connection, keys, text)) {
                deleted += PersonErasure.update(connection, text.end(), id);
            }
        }
        return deleted;
    }

    private static List<Long> casesOf(Connection connection, long workerId) throws SQLException {
        String sql = "SELECT id FROM " + TenantViews.of("case_file") + " WHERE worker_id = ?";
        List<Long> cases = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, workerId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    cases.add(row.getLong(1));
                }
            }
        }
        return cases;
    }

    private static List<Long> holding(
            Set<String> words, Connection connection, KeyRing keys, Text text) throws SQLException {
        String sql =
                "SELECT id, %1$s FROM %2$s WHERE %1$s IS NOT NULL"
                        .formatted(text.column(), TenantViews.of(text.table()));
        List<Long> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                Place place = Place.of(keys.owner(), text.table(), text.column(), id);
                String content = Spelling.of(keys.open(row.getBytes(2), place));
                if (words.stream().anyMatch(content::contains)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    /** What the worker is called and known by, as {@link Spelling} writes it. */
    Set<String> words(Connection connection, KeyRing keys, long workerId) throws SQLException {
        Set<String> words = new HashSet<>();
        for (String column : NAMES) {
            words.addAll(texts(connection, keys, new Source("worker", column, "id"), workerId));
        }
        Source reference = new Source("case_file", "external_reference", "worker_id");
        words.addAll(texts(connection, keys, reference, workerId));
        return longEnough(words);
    }

    /** Without those that stand in too many rows. */
    static Set<String> longEnough(Set<String> words) {
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    private record Source(String table, String column, String key) {}

    private static Set<String> texts(
            Connection connection, KeyRing keys, Source source, long workerId) throws SQLException {
        String sql =
                "SELECT id, %s FROM %s WHERE %s = ?"
                        .formatted(source.column(), TenantViews.of(source.table()), source.key());
        Set<String> texts = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, workerId);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] sealed = row.getBytes(2);
                    if (sealed != null) {
                        Place place =
                                Place.of(
                                        keys.owner(),
                                        source.table(),
                                        source.column(),
                                        row.getLong(1));
                        texts.add(Spelling.of(keys.open(sealed, place)));
                    }
                }
            }
        }
        return texts;
    }
}
