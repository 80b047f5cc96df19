package org.makewhole.putback;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.makewhole.putback.Exceptions.Rule;

/** Puts rows of then in the place of rows of now. */
final class RowTransfer {
    private static final int MOST_ROWS = 500;
    private static final long MOST_BYTES = 4_000_000;

    private final OwnRows then;
    private final OwnRows now;
    private final Exceptions exceptions;

    /** By table and id. */
    private final Map<String, Map<Long, Carried>> carried = new HashMap<>();

    RowTransfer(OwnRows then, OwnRows now, Exceptions exceptions) {
        this.then = then;
        this.now = now;
        this.exceptions = exceptions;
    }

    /** What a row of now carries over: its version, its highest number, the column it keeps. */
    private record Carried(long version, long number, String kept) {}

    /** Takes away what came since, and what is to be replaced. */
    void takeAway(OwnTable table, RowDifference difference) throws SQLException {
        note(table, difference.changed());
        now.delete(table, difference.added());
        now.delete(table, difference.changed());
    }

    private void note(OwnTable table, Collection<Long> ids) throws SQLException {
        String highest = exceptions.highest(table.name());
        String version = table.isVersioned() ? "`version`" : "0";
        String number = highest == null ? "0" : "`" + highest + "`";
        String keeps = exceptions.kept(table.name());
        String kept = keeps == null ? "NULL" : "`" + keeps + "`";
        Map<Long, Carried> noted = new HashMap<>();
        now.each(
                ids,
                size ->
                        "SELECT `id`, "
                                + version
                                + ", "
                                + number
                                + ", "
                                + kept
                                + " FROM `"
                                + table.name()
                                + "` WHERE `organization_id` = ? AND `id` IN (?"
                                + ", ?".repeat(size - 1)
                                + ")",
                row ->
                        noted.put(
                                row.getLong(1),
                                new Carried(row.getLong(2), row.getLong(3), row.getString(4))));
        carried.put(table.name(), noted);
    }

    /** Brings the rows of then. */
    void bring(OwnTable table, RowDifference difference) throws SQLException {
        List<Long> ids = new ArrayList<>(difference.gone());
        ids.addAll(difference.changed());
        String insert =
                exceptions.of(table.name()) == Rule.BACK
                        ? table.insert()
                        // What stands in its place under another id is of now, and stays.
                        : table.insert().replaceFirst("INSERT", "INSERT IGNORE");
        try (PreparedStatement statement = now.connection().prepareStatement(insert)) {
            long[] waiting = new long[2];
            then.each(
                    ids,
                    table::rows,
                    row -> {
                        waiting[1] += copy(table, row, statement);
                        statement.addBatch();
                        if (++waiting[0] >= MOST_ROWS || waiting[1] >= MOST_BYTES) {
                            statement.executeBatch();
                            waiting[0] = 0;
                            waiting[1] = 0;
                        }
                    });
            statement.executeBatch();
        }
    }

    /** One row, as texts and bytes: no number, day or time is turned into anything between. */
    private long copy(OwnTable table, ResultSet row, PreparedStatement insert) throws SQLException {
        long size = 0;
        Carried here = carried.get(table.name()).get(row.getLong(OwnTable.ID));
        String highest = exceptions.highest(table.name());
        for (int i = 0; i < table.columns().size(); i++) {
            String column = table.columns().get(i);
            if (table.bytes().contains(column)) {
                byte[] value = row.getBytes(column);
                size += value == null ? 0 : value.length;
                insert.setBytes(i + 1, value);
            } else if (here != null && column.equals(OwnTable.VERSION)) {
                insert.setLong(i + 1, Math.max(row.getLong(column), here.version()) + 1);
            } else if (here != null && column.equals(highest)) {
                insert.setLong(i + 1, Math.max(row.getLong(column), here.number()));
            } else if (here != null && column.equals(exceptions.kept(table.name()))) {
                insert.setString(i + 1, here.kept());
            } else {
                String value = row.getString(column);
                size += value == null ? 0 : value.length();
                insert.setString(i + 1, value);
            }
        }
        return size;
    }
}
