package org.makewhole.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Where all chains of an installation end. */
public final class ChainHeads {
    private ChainHeads() {}

    /** As the database tells it. */
    public static Collection<ChainHead> all(Connection connection) throws SQLException {
        return new ChainRows(connection, ChainWriter.TABLE).heads().values();
    }
}
