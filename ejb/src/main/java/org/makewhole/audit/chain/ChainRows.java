package org.makewhole.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The rows of the chains. Plain SQL under any account that may read them: the application's, or the
 * one of the command line. Every statement names its chain.
 */
final class ChainRows {
    private static final String FACTS =
            "id, version, recorded_at, account_id, account_name, action, outcome, subject_type,"
                    + " subject_id, subject_label, details, changes, sequence, form,"
                    + " previous_hash, hash, seal";
    private static final int PORTION = 2000;

    private final Connection connection;
    private final String entries;

    /**
     * @param entries where the entries of organisations are found: the table, or for the
     *     application's account its view
     */
    ChainRows(Connection connection, String entries) {
        this.connection = connection;
        this.entries = entries;
    }

    /** Every chain that has an entry or a head, with the head that the database tells. */
    SortedMap<Integer, ChainHead> heads() throws SQLException {
        SortedMap<Integer, ChainHead> heads = new TreeMap<>();
        heads.put(ChainEntry.PLATFORM, ChainHead.empty(ChainEntry.PLATFORM));
        each(
                "SELECT id FROM organization",
                row -> heads.put(row.getInt(1), ChainHead.empty(row.getInt(1))));
        each(
                "SELECT chain, length, hash FROM audit_chain",
                row -> heads.put(row.getInt(1), head(row)));
        return heads;
    }

    /** The head of one chain as the database tells it. */
    ChainHead head(int chain) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT chain, length, hash FROM audit_chain WHERE chain = ?")) {
            statement.setInt(1, chain);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? head(row) : ChainHead.empty(chain);
            }
        }
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(row.getInt(1), row.getLong(2), row.getString(3));
    }

    /**
     * Hands over the entries of a chain in their order, in portions: a chain may be longer than
     * memory is large. Also those that were given a place below one, or a place twice.
     */
    void read(int chain, Consumer<ChainEntry> reader) throws SQLException {
        long last = Long.MIN_VALUE;
        long lastId = Long.MIN_VALUE;
        int count;
        do {
            count = 0;
            try (PreparedStatement statement = connection.prepareStatement(portion(chain))) {
                int parameter = 0;
                if (chain != ChainEntry.PLATFORM) {
                    statement.setInt(++parameter, chain);
                }
                statement.setLong(++parameter, last);
                statement.setLong(++parameter, last);
                statement.setLong(++parameter, lastId);
                statement.setInt(++parameter, PORTION);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        ChainEntry entry = entry(chain, row);
                        reader.accept(entry);
                        last = entry.sequence();
                        lastId = entry.facts().id();
                        count++;
                    }
                }
            }
        } while (count == PORTION);
    }

    /** The entries of the platform's chain below a place, newest first. */
    List<ChainEntry> platformBelow(long place, int size) throws SQLException {
        List<ChainEntry> found = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT "
                                + FACTS
                                + " FROM "
                                + table(ChainEntry.PLATFORM)
                                + " WHERE sequence < ? ORDER BY sequence DESC LIMIT ?")) {
            statement.setLong(1, place);
            statement.setInt(2, size);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(entry(ChainEntry.PLATFORM, row));
                }
            }
        }
        return found;
    }

    private String portion(int chain) {
        return "SELECT "
                + FACTS
                + " FROM "
                + table(chain)
                + (chain == ChainEntry.PLATFORM ? " WHERE" : " WHERE organization_id = ? AND")
                + " sequence >= ? AND (sequence > ? OR id > ?) ORDER BY sequence, id LIMIT ?";
    }

    private static ChainEntry entry(int chain, ResultSet row) throws SQLException {
        EntryFacts facts =
                new EntryFacts(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getObject("account_id", Long.class),
                        row.getString("account_name"),
                        row.getString("action"),
                        row.getString("outcome"),
                        row.getString("subject_type"),
                        row.getObject("subject_id", Long.class),
                        row.getString("subject_label"),
                        row.getString("details"),
                        row.getString("changes"));
        return new ChainEntry(
                chain,
                row.getLong("sequence"),
                facts,
                row.getInt("form"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getString("seal"));
    }

    void insert(List<ChainEntry> entries) throws SQLException {
        int chain = entries.get(0).chain();
        boolean platform = chain == ChainEntry.PLATFORM;
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO "
                                + table(chain)
                                + " ("
                                + FACTS
                                + (platform ? "" : ", organization_id")
                                + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
                                + (platform ? ")" : ", ?)"))) {
            for (ChainEntry entry : entries) {
                fill(statement, entry);
                if (!platform) {
                    statement.setInt(18, chain);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void fill(PreparedStatement statement, ChainEntry entry) throws SQLException {
        EntryFacts facts = entry.facts();
        statement.setLong(1, facts.id());
        statement.setInt(2, facts.version());
        statement.setObject(3, LocalDateTime.ofInstant(facts.recordedAt(), ZoneOffset.UTC));
        statement.setObject(4, facts.accountId());
        statement.setString(5, facts.accountName());
        statement.setString(6, facts.action());
        statement.setString(7, facts.outcome());
        statement.setString(8, facts.subjectType());
        statement.setObject(9, facts.subjectId());
        statement.setString(10, facts.subjectLabel());
        statement.setString(11, facts.details());
        statement.setString(12, facts.changes());
        statement.setLong(13, entry.sequence());
        statement.setInt(14, entry.form());
        statement.setString(15, entry.previousHash());
        statement.setString(16, entry.hash());
        statement.setString(17, entry.seal());
    }

    private String table(int chain) {
        return chain == ChainEntry.PLATFORM ? "platform_audit_entry" : entries;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String sql, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}
