package org.makewhole.putback;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads and deletes rows of one organisation by their ids, some hundred at a time. */
final class OwnRows {
    private static final int PORTION = 500;

    private final Connection connection;
    private final int organization;

    OwnRows(Connection connection, int organization) {
        this.connection = connection;
        this.organization = organization;
    }

    Connection connection() {
        return connection;
    }

    int organization() {
        return organization;
    }

    /** Work on each row of a result. */
    interface Each {
        void row(ResultSet row) throws SQLException;
    }

    /** A statement that takes the organisation and so many ids. */
    interface OfIds {
        String sql(int ids);
    }

    /** Asks for rows by their ids. */
    void each(Collection<Long> ids, OfIds statement, Each work) throws SQLException {
        for (List<Long> portion : portions(ids)) {
            try (PreparedStatement select =
                    connection.prepareStatement(statement.sql(portion.size()))) {
                name(select, portion);
                select.setFetchSize(Integer.MIN_VALUE);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        work.row(row);
                    }
                }
            }
        }
    }

    /** The ids that a query with the organisation as its one parameter yields. */
    Set<Long> ids(String sql) throws SQLException {
        Set<Long> ids = new HashSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            if (sql.contains("?")) {
                select.setInt(1, organization);
            }
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        }
        return ids;
    }

    void delete(OwnTable table, Collection<Long> ids) throws SQLException {
        for (List<Long> portion : portions(ids)) {
            try (PreparedStatement delete =
                    connection.prepareStatement(table.delete(portion.size()))) {
                name(delete, portion);
                delete.executeUpdate();
            }
        }
    }

    private void name(PreparedStatement statement, List<Long> ids) throws SQLException {
        statement.setInt(1, organization);
        for (int i = 0; i < ids.size(); i++) {
            statement.setLong(i + 2, ids.get(i));
        }
    }

    private static List<List<Long>> portions(Collection<Long> ids) {
        List<Long> all = new ArrayList<>(ids);
        List<List<Long>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += PORTION) {
            portions.add(all.subList(from, Math.min(from + PORTION, all.size())));
        }
        return portions;
    }
}
