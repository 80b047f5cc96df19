package org.makewhole.audit.chain;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The entries of the platform's chain, for reading. */
public final class PlatformEntries {
    private final ChainRows rows;

    public PlatformEntries(Connection connection) {
        this.rows = new ChainRows(connection, ChainWriter.TABLE);
    }

    /** Those below a place in the chain, newest first. */
    public List<ChainEntry> below(long place, int size) throws SQLException {
        return rows.platformBelow(place, size);
    }
}
