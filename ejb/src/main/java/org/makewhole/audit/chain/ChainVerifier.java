package org.makewhole.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Verifies chains over a connection, against the anchors and what a person noted down. */
public final class ChainVerifier {
    private final Connection connection;
    private final ChainKey key;
    private final ChainRows rows;
    private final AnchorFile.Content anchors;

    /**
     * @param entries where the entries of organisations are found: {@link ChainWriter#TABLE}, or
     *     for the application's account its view
     */
    public ChainVerifier(
            Connection connection, ChainKey key, AnchorFile.Content anchors, String entries) {
        this.connection = connection;
        this.rows = new ChainRows(connection, entries);
        this.key = key;
        this.anchors = anchors;
    }

    /**
     * Every chain of the platform, in the order of their numbers. Reads one state of the database,
     * whatever is written meanwhile.
     *
     * @param noted heads that people noted down
     */
    public List<ChainReport> all(Collection<ChainHead> noted) throws SQLException {
        return inOneState(
                () -> {
                    TreeMap<Integer, ChainHead> heads = new TreeMap<>(rows.heads());
                    anchors.heads()
                            .forEach(
                                    head ->
                                            heads.putIfAbsent(
                                                    head.chain(), ChainHead.empty(head.chain())));
                    List<ChainReport> reports = new ArrayList<>();
                    for (ChainHead head : heads.values()) {
                        reports.add(verify(head, noted));
                    }
                    return reports;
                });
    }

    /** One chain. */
    public ChainReport one(int chain, Collection<ChainHead> noted) throws SQLException {
        return inOneState(() -> verify(rows.head(chain), noted));
    }

    private ChainReport verify(ChainHead stored, Collection<ChainHead> noted) throws SQLException {
        List<ChainHead> earlier = new ArrayList<>(anchors.of(stored.chain()));
        noted.stream().filter(head -> head.chain() == stored.chain()).forEach(earlier::add);
        ChainVerification verification = new ChainVerification(stored, earlier, key);
        anchors.broken().stream()
                .filter(line -> line.chain() == stored.chain())
                .forEach(line -> verification.noteAnchor(line.length()));
        rows.read(stored.chain(), verification::next);
        return verification.end();
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    /** In a transaction of the connection's own, unless one is under way. */
    private <T> T inOneState(Reading<T> reading) throws SQLException {
        if (!connection.getAutoCommit()) {
            return reading.read();
        }
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return reading.read();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
