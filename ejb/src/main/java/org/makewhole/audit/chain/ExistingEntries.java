package org.makewhole.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chains the entries that were written before there were chains, in the order of their ids. Once,
 * by the migration that brings the chains, under the account that owns the schema: afterwards an
 * entry without a place in its chain cannot be stored.
 */
public final class ExistingEntries {
    private final Connection connection;
    private final ChainKey key;
    private final SortedMap<Integer, ChainHead> heads = new TreeMap<>();

    public ExistingEntries(Connection connection, ChainKey key) {
        this.connection = connection;
        this.key = key;
    }

    /** Chains them all; the transaction is the caller's. */
    public void chain() throws SQLException {
        try (PreparedStatement read =
                        connection.prepareStatement(
                                "SELECT * FROM audit_entry ORDER BY organization_id, id");
                ResultSet row = read.executeQuery();
                PreparedStatement write =
                        connection.prepareStatement(
                                "UPDATE audit_entry SET version = ?, sequence = ?, form = ?,"
                                        + " previous_hash = ?, hash = ?, seal = ?"
                                        + " WHERE organization_id = ? AND id = ?")) {
            while (row.next()) {
                ChainHead head =
                        heads.computeIfAbsent(row.getInt("organization_id"), ChainHead::empty);
                ChainEntry entry = ChainEntry.after(head, facts(row), key);
                update(write, entry);
                heads.put(entry.chain(), entry.asHead());
            }
        }
        try (PreparedStatement write =
                connection.prepareStatement(
                        "INSERT INTO audit_chain (chain, length, hash) VALUES (?, ?, ?)")) {
            for (ChainHead head : heads.values()) {
                write.setInt(1, head.chain());
                write.setLong(2, head.length());
                write.setString(3, head.hash());
                write.executeUpdate();
            }
        }
    }

    private static EntryFacts facts(ResultSet row) throws SQLException {
        return new EntryFacts(
                row.getLong("id"),
                EntryFacts.VERSION,
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("account_id", Long.class),
                row.getString("account_name"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("subject_type"),
                row.getObject("subject_id", Long.class),
                row.getString("subject_label"),
                row.getString("details"),
                null);
    }

    private static void update(PreparedStatement write, ChainEntry entry) throws SQLException {
        write.setInt(1, EntryFacts.VERSION);
        write.setLong(2, entry.sequence());
        write.setInt(3, entry.form());
        write.setString(4, entry.previousHash());
        write.setString(5, entry.hash());
        write.setString(6, entry.seal());
        write.setInt(7, entry.chain());
        write.setLong(8, entry.facts().id());
        write.executeUpdate();
    }
}
