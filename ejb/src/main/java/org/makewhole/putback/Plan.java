package org.makewhole.putback;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.makewhole.putback.Exceptions.Rule;

/** What would be done to which rows: nothing is written here. */
final class Plan {
    private static final String HELD =
            "SELECT %1$s FROM legal_hold WHERE organization_id = ? AND released_at IS NULL"
                    + " AND (until_on IS NULL OR until_on >= CURRENT_DATE - INTERVAL 1 DAY)"
                    + " AND %1$s IS NOT NULL";

    private final Catalogue catalogue;
    private final Exceptions exceptions;
    private final OwnRows then;
    private final OwnRows now;
    private final Map<OwnTable, RowDifference> differences = new HashMap<>();
    private Forgotten forgotten;

    private Plan(Catalogue catalogue, Exceptions exceptions, OwnRows then, OwnRows now) {
        this.catalogue = catalogue;
        this.exceptions = exceptions;
        this.then = then;
        this.now = now;
    }

    /**
     * Compares the two.
     *
     * @throws PutBackRefused when a hold stands against it
     */
    static Plan of(Catalogue catalogue, Exceptions exceptions, OwnRows then, OwnRows now)
            throws SQLException {
        Plan plan = new Plan(catalogue, exceptions, then, now);
        plan.forgotten = Forgotten.since(then, now);
        for (OwnTable table : catalogue.tables().values()) {
            if (exceptions.of(table.name()) != Rule.STAYS) {
                plan.compare(table);
            }
        }
        plan.bringWithRecords();
        plan.keepWhatIsReferredTo();
        plan.requireNoHold("worker_id", "worker");
        plan.requireNoHold("case_id", "case_file");
        plan.differences.values().removeIf(RowDifference::isNone);
        return plan;
    }

    private void compare(OwnTable table) throws SQLException {
        if (!table.isKeyedById()) {
            throw new PutBackRefused(
                    "the table " + table.name() + " is not known to this version",
                    "Restore the whole installation into a folder of its own instead");
        }
        RowDifference all = RowDifference.between(then, now, table, exceptions.kept(table.name()));
        RowDifference narrowed =
                exceptions.of(table.name()) == Rule.COUNTER
                        ? new RowDifference(List.of(), higherThen(table, all), all.gone())
                        : narrowed(exceptions.of(table.name()), all);
        differences.put(table, narrowed.without(forgotten.rows(table.name())));
    }

    /** The counters that stand lower than they did. */
    private List<Long> higherThen(OwnTable table, RowDifference all) throws SQLException {
        String column = exceptions.highest(table.name());
        Map<Long, Long> numbers = new HashMap<>();
        then.each(
                all.changed(),
                table::rows,
                row -> numbers.put(row.getLong(OwnTable.ID), row.getLong(column)));
        List<Long> lower = new ArrayList<>();
        now.each(
                all.changed(),
                table::rows,
                row -> {
                    if (row.getLong(column) < numbers.get(row.getLong(OwnTable.ID))) {
                        lower.add(row.getLong(OwnTable.ID));
                    }
                });
        return lower;
    }

    private static RowDifference narrowed(Rule rule, RowDifference all) {
        return switch (rule) {
            case LEDGER, WITH -> new RowDifference(List.of(), List.of(), all.gone());
            default -> all;
        };
    }

    /** Rows that come back only together with a record that is gone. */
    private void bringWithRecords() throws SQLException {
        for (Reference reference : catalogue.references()) {
            OwnTable table = catalogue.tables().get(reference.child());
            if (exceptions.of(table.name()) == Rule.WITH
                    && reference.parent().equals(exceptions.recordOf(table.name()))) {
                RowDifference all = differences.get(table);
                Set<Long> records = new HashSet<>(of(reference.parent()).gone());
                String column = reference.childColumns().get(1);
                Set<Long> theirs = new HashSet<>();
                then.each(
                        all.gone(),
                        table::rows,
                        row -> {
                            if (records.contains(row.getLong(column))) {
                                theirs.add(row.getLong(OwnTable.ID));
                            }
                        });
                differences.put(
                        table,
                        new RowDifference(
                                List.of(),
                                List.of(),
                                all.gone().stream().filter(theirs::contains).toList()));
            }
        }
    }

    /** What rows of somebody forgotten refer to stays with them. */
    private void keepWhatIsReferredTo() throws SQLException {
        Deque<Map.Entry<String, Set<Long>>> open = new ArrayDeque<>();
        for (String table : catalogue.tables().keySet()) {
            if (!forgotten.rows(table).isEmpty()) {
                open.add(Map.entry(table, forgotten.rows(table)));
            }
        }
        while (!open.isEmpty()) {
            Map.Entry<String, Set<Long>> children = open.remove();
            for (Reference reference : catalogue.references()) {
                OwnTable parent = catalogue.tables().get(reference.parent());
                if (reference.child().equals(children.getKey())
                        && parent != null
                        && differences.containsKey(parent)) {
                    Set<Long> kept = new HashSet<>();
                    now.each(
                            children.getValue(),
                            reference::parentsOf,
                            row -> kept.add(row.getLong(1)));
                    kept.retainAll(new HashSet<>(differences.get(parent).added()));
                    if (!kept.isEmpty()) {
                        differences.put(parent, differences.get(parent).keeping(kept));
                        open.add(Map.entry(parent.name(), kept));
                    }
                }
            }
        }
    }

    private void requireNoHold(String column, String table) throws SQLException {
        Set<Long> held = now.ids(HELD.formatted(column));
        held.retainAll(new HashSet<>(of(table).added()));
        if (!held.isEmpty()) {
            throw new PutBackRefused(
                    "a legal hold protects "
                            + held.size()
                            + " of what would be taken away (table "
                            + table
                            + ", ids "
                            + held
                            + ")",
                    "Choose a later moment, or let somebody release the hold");
        }
    }

    private RowDifference of(String table) {
        return differences.getOrDefault(
                catalogue.tables().get(table), new RowDifference(List.of(), List.of(), List.of()));
    }

    /** By table; those without a difference are left out. */
    Map<OwnTable, RowDifference> differences() {
        return differences;
    }

    Forgotten forgotten() {
        return forgotten;
    }

    boolean isNone() {
        return differences.isEmpty();
    }

    /** Table by table, for a person. */
    void print(PrintStream out) {
        Map<String, RowDifference> named = named();
        if (named.isEmpty()) {
            return;
        }
        int width = named.keySet().stream().mapToInt(String::length).max().orElse(1);
        String line = "  %-" + Math.max(width, 5) + "s  %11s  %15s  %9s%n";
        out.printf(line, "table", "comes back", "becomes as then", "goes away");
        named.forEach(
                (table, rows) ->
                        out.printf(
                                line,
                                table,
                                rows.gone().size(),
                                rows.changed().size(),
                                rows.added().size()));
        if (forgotten.persons() > 0) {
            out.printf("  %d forgotten since: their rows stay as they are%n", forgotten.persons());
        }
    }

    /** The same in one line, for the audit trail. */
    String told() {
        return named().entrySet().stream()
                .map(
                        entry ->
                                entry.getKey()
                                        + " +"
                                        + entry.getValue().gone().size()
                                        + " ~"
                                        + entry.getValue().changed().size()
                                        + " -"
                                        + entry.getValue().added().size())
                .collect(Collectors.joining(", "));
    }

    private Map<String, RowDifference> named() {
        Map<String, RowDifference> named = new TreeMap<>();
        differences.forEach((table, rows) -> named.put(table.name(), rows));
        return named;
    }
}
