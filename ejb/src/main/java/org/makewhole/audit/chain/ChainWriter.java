package org.makewhole.audit.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts entries at the end of their chain, within the transaction of a connection. The lock of the
 * head is held from here to the commit: this is the last thing that a transaction does, so that it
 * waits for nothing else behind the lock and two transactions can never wait for each other.
 */
public final class ChainWriter {
    /** The table of the entries of organisations. */
    public static final String TABLE = "audit_entry";

    private final Connection connection;
    private final ChainKey key;
    private final String entries;
    private final Set<Integer> begun;

    /**
     * @param entries where the entries of organisations are found: {@link #TABLE}, or for the
     *     application's account its view
     * @param begun the chains known to have a head; may be shared, and is added to
     */
    public ChainWriter(Connection connection, ChainKey key, String entries, Set<Integer> begun) {
        this.connection = connection;
        this.key = key;
        this.entries = entries;
        this.begun = begun;
    }

    /** Chains entries in the order given; they belong to one chain. */
    public ChainStep append(int chain, List<EntryFacts> facts) throws SQLException {
        shareOrganization(chain);
        ChainHead before = lockHead(chain);
        ChainHead head = before;
        List<ChainEntry> chained = new ArrayList<>(facts.size());
        for (EntryFacts one : facts) {
            ChainEntry entry = ChainEntry.after(head, one, key);
            chained.add(entry);
            head = entry.asHead();
        }
        new ChainRows(connection, entries).insert(chained);
        move(head);
        return new ChainStep(before, head);
    }

    /**
     * The reference from an entry to its organisation locks the organisation's row for sharing.
     * Taken here, before the head, it cannot be waited for behind the head.
     */
    private void shareOrganization(int chain) throws SQLException {
        if (chain != ChainEntry.PLATFORM) {
            try (PreparedStatement statement =
                    connection.prepareStatement(
                            "SELECT id FROM organization WHERE id = ? LOCK IN SHARE MODE")) {
                statement.setInt(1, chain);
                statement.executeQuery().close();
            }
        }
    }

    /**
     * Asks for a head only once it is there: two who lock the gap where it will stand would wait
     * for each other.
     */
    private ChainHead lockHead(int chain) throws SQLException {
        if (!begun.contains(chain)) {
            begin(chain);
        }
        Optional<ChainHead> head = tryToLockHead(chain);
        if (head.isEmpty()) {
            // Whoever began it rolled back.
            begin(chain);
            head = tryToLockHead(chain);
        }
        begun.add(chain);
        return head.orElseThrow(() -> new SQLException("The chain " + chain + " has no head"));
    }

    private void begin(int chain) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "INSERT INTO audit_chain (chain, length, hash) VALUES (?, 0, ?)"
                                + " ON DUPLICATE KEY UPDATE length = length")) {
            statement.setInt(1, chain);
            statement.setString(2, ChainEntry.BEGINNING);
            statement.executeUpdate();
        }
    }

    private Optional<ChainHead> tryToLockHead(int chain) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "SELECT chain, length, hash FROM audit_chain WHERE chain = ?"
                                + " FOR UPDATE")) {
            statement.setInt(1, chain);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new ChainHead(row.getInt(1), row.getLong(2), row.getString(3)))
                        : Optional.empty();
            }
        }
    }

    private void move(ChainHead head) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "UPDATE audit_chain SET length = ?, hash = ? WHERE chain = ?")) {
            statement.setLong(1, head.length());
            statement.setString(2, head.hash());
            statement.setInt(3, head.chain());
            statement.executeUpdate();
        }
    }
}
