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
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.shared.sealed.Spelling;

/**
 * Rows of imported registers that could not be taken. They name no worker of ours, so they are read
 * one by one for what the worker is called and known by; one that holds it goes.
 */
@ApplicationScoped
class RegisterRows {
    private static final String TABLE = "import_refusal";

    /** What is shorter stands in too many rows to say anything about anybody. */
    private static final int SHORTEST = 4;

    private static final List<String> NAMES = List.of("name", "phone", "email", "document_number");

    /** Deletes them, and says how many there were. */
    int delete(Connection connection, KeyRing keys, long workerId) throws SQLException {
        Set<String> words = words(connection, keys, workerId);
        List<Long> found = new ArrayList<>();
        String sql = "SELECT id, cells FROM " + TenantViews.of(TABLE);
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                long id = row.getLong(1);
                Place place = Place.of(keys.owner(), TABLE, "cells", id);
                String cells = Spelling.of(keys.open(row.getBytes(2), place));
                if (words.stream().anyMatch(cells::contains)) {
                    found.add(id);
                }
            }
        }
        for (long id : found) {
            PersonErasure.update(
                    connection, "DELETE FROM " + TenantViews.of(TABLE) + " WHERE id = ?", id);
        }
        return found.size();
    }

    private static Set<String> words(Connection connection, KeyRing keys, long workerId)
            throws SQLException {
        Set<String> words = new HashSet<>();
        for (String column : NAMES) {
            words.addAll(texts(connection, keys, new Source("worker", column, "id"), workerId));
        }
        Source reference = new Source("case_file", "external_reference", "worker_id");
        words.addAll(texts(connection, keys, reference, workerId));
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
