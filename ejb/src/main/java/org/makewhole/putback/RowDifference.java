package org.makewhole.putback;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * In which rows of a table an organisation differs from what it was.
 *
 * @param added rows that are there now and were not then
 * @param changed rows that are there and were other
 * @param gone rows that were there and are not now
 */
record RowDifference(List<Long> added, List<Long> changed, List<Long> gone) {

    /** Follows both sides row by row in the order of their ids, so that no table is too long. */
    static RowDifference between(OwnRows then, OwnRows now, OwnTable table, String besides)
            throws SQLException {
        List<Long> added = new ArrayList<>();
        List<Long> changed = new ArrayList<>();
        List<Long> gone = new ArrayList<>();
        try (Side was = new Side(then, table.hashes(besides));
                Side is = new Side(now, table.hashes(besides))) {
            boolean before = was.next();
            boolean here = is.next();
            while (before || here) {
                int order = !before ? 1 : !here ? -1 : Long.compare(was.id, is.id);
                if (order < 0) {
                    gone.add(was.id);
                } else if (order > 0) {
                    added.add(is.id);
                } else if (!was.hash.equals(is.hash)) {
                    changed.add(is.id);
                }
                before = order <= 0 ? was.next() : before;
                here = order >= 0 ? is.next() : here;
            }
        }
        return new RowDifference(added, changed, gone);
    }

    /** The same without the rows of these ids. */
    RowDifference without(Set<Long> ids) {
        return new RowDifference(rest(added, ids), rest(changed, ids), rest(gone, ids));
    }

    /** The same with these rows of now left where they are. */
    RowDifference keeping(Set<Long> ids) {
        return new RowDifference(rest(added, ids), changed, gone);
    }

    private static List<Long> rest(List<Long> all, Set<Long> ids) {
        return ids.isEmpty() ? all : all.stream().filter(id -> !ids.contains(id)).toList();
    }

    boolean isNone() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }

    /** The rows of one side. */
    private static final class Side implements AutoCloseable {
        private final PreparedStatement select;
        private final ResultSet row;
        private long id;
        private String hash;

        Side(OwnRows rows, String hashes) throws SQLException {
            select = rows.connection().prepareStatement(hashes);
            // The driver's sign for "row by row": otherwise it would hold all rows in memory.
            select.setFetchSize(Integer.MIN_VALUE);
            select.setInt(1, rows.organization());
            row = select.executeQuery();
        }

        boolean next() throws SQLException {
            if (!row.next()) {
                return false;
            }
            id = row.getLong(1);
            hash = row.getString(2);
            return true;
        }

        @Override
        public void close() throws SQLException {
            row.close();
            select.close();
        }
    }
}
