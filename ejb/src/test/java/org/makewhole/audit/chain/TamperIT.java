package org.makewhole.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.tsid.TsidCreator;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganizations;

/**
 * A thousand times somebody who owns the database changes something in a chain, each time otherwise
 * and each time undone: verifying names every one of them.
 */
@ArquillianTest
class TamperIT {
    private static final int LENGTH = 24;
    private static final int TIMES = 1000;
    private static final List<String> TEXTS =
            List.of(
                    "account_name",
                    "action",
                    "outcome",
                    "subject_type",
                    "subject_label",
                    "details",
                    "changes",
                    "previous_hash",
                    "hash",
                    "seal");
    private static final List<String> NUMBERS =
            List.of("version", "account_id", "subject_id", "form", "id");

    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    private final Random random = new Random(20261122);
    private int chain;
    private AnchorFile.Content anchors;

    /** Tampers with a connection's rows and tells the place that has to be named. */
    private interface Tampering {
        long on(Connection connection, int place) throws SQLException;
    }

    @Test
    void aThousandMutationsAreFoundAndNamed() throws SQLException {
        chain = organizations.found().id();
        List<Tampering> ways =
                List.of(
                        this::changeText,
                        this::changeText,
                        this::changeNumber,
                        this::changeTime,
                        this::remove,
                        this::swap,
                        this::cutOff,
                        this::cutOffWithTheHead,
                        this::insertAtTheEnd,
                        this::rewriteToTheEnd,
                        this::moveTheHead);
        database.owner(
                connection -> {
                    connection.setAutoCommit(false);
                    new ChainWriter(connection, Entries.KEY, ChainWriter.TABLE, new HashSet<>())
                            .append(
                                    chain,
                                    IntStream.rangeClosed(1, LENGTH)
                                            .mapToObj(n -> Entries.facts(newId(), n))
                                            .toList());
                    connection.commit();
                    ChainHead head = new ChainRows(connection, ChainWriter.TABLE).head(chain);
                    anchors = new AnchorFile.Content(List.of(head), List.of(), "");
                    assertTrue(verify(connection).isWhole());

                    List<String> missed = new ArrayList<>();
                    for (int time = 0; time < TIMES; time++) {
                        Tampering way = ways.get(time % ways.size());
                        long named = way.on(connection, 1 + random.nextInt(LENGTH));
                        ChainReport report = verify(connection);
                        connection.rollback();
                        if (report.findings().stream()
                                .noneMatch(f -> f.sequence() <= named && named <= f.until())) {
                            missed.add(
                                    "way " + time % ways.size() + ": " + named + " in " + report);
                        }
                    }
                    assertEquals(List.of(), missed);
                    assertTrue(verify(connection).isWhole(), "all was undone");
                    return null;
                });
    }

    private ChainReport verify(Connection connection) throws SQLException {
        return new ChainVerifier(connection, Entries.KEY, anchors, ChainWriter.TABLE)
                .one(chain, List.of());
    }

    private static long newId() {
        return TsidCreator.getTsid().toLong();
    }

    private int update(Connection connection, String sql, Object... parameters)
            throws SQLException {
        return DatabaseAccounts.update(connection, sql, parameters);
    }

    private long changeText(Connection connection, int place) throws SQLException {
        String column = TEXTS.get(random.nextInt(TEXTS.size()));
        String change =
                switch (random.nextInt(3)) {
                    case 0 -> "CONCAT('z', SUBSTRING(COALESCE(" + column + ", '?'), 2), '')";
                    case 1 -> "REVERSE(CONCAT('y', SUBSTRING(COALESCE(" + column + ", '?'), 2)))";
                    default -> "'2'";
                };
        update(
                connection,
                "UPDATE audit_entry SET "
                        + column
                        + " = "
                        + change
                        + " WHERE organization_id = ? AND sequence = ?",
                chain,
                place);
        return place;
    }

    private long changeNumber(Connection connection, int place) throws SQLException {
        String column = NUMBERS.get(random.nextInt(NUMBERS.size()));
        update(
                connection,
                "UPDATE audit_entry SET "
                        + column
                        + " = COALESCE("
                        + column
                        + ", 0) + 1 + ? WHERE organization_id = ? AND sequence = ?",
                random.nextInt(1000),
                chain,
                place);
        return place;
    }

    private long changeTime(Connection connection, int place) throws SQLException {
        update(
                connection,
                "UPDATE audit_entry SET recorded_at = recorded_at + INTERVAL ? MICROSECOND WHERE"
                        + " organization_id = ? AND sequence = ?",
                1 + random.nextInt(1_000_000),
                chain,
                place);
        return place;
    }

    private long remove(Connection connection, int place) throws SQLException {
        assertEquals(
                1,
                update(
                        connection,
                        "DELETE FROM audit_entry WHERE organization_id = ? AND sequence = ?",
                        chain,
                        place));
        return place;
    }

    private long swap(Connection connection, int place) throws SQLException {
        int other = place % LENGTH + 1;
        renumber(connection, place, -1);
        renumber(connection, other, place);
        renumber(connection, -1, other);
        return place;
    }

    private void renumber(Connection connection, int from, int to) throws SQLException {
        update(
                connection,
                "UPDATE audit_entry SET sequence = ? WHERE organization_id = ? AND sequence = ?",
                to,
                chain,
                from);
    }

    private long cutOff(Connection connection, int place) throws SQLException {
        update(
                connection,
                "DELETE FROM audit_entry WHERE organization_id = ? AND sequence >= ?",
                chain,
                place);
        return place;
    }

    /** All traces gone in the database: only the anchor outside it knows better. */
    private long cutOffWithTheHead(Connection connection, int place) throws SQLException {
        int from = Math.max(place, 2);
        cutOff(connection, from);
        update(
                connection,
                "UPDATE audit_chain SET length = ?, hash = (SELECT hash FROM audit_entry WHERE"
                        + " organization_id = ? AND sequence = ?) WHERE chain = ?",
                from - 1,
                chain,
                from - 1,
                chain);
        return from;
    }

    private long insertAtTheEnd(Connection connection, int place) throws SQLException {
        append(connection, place);
        return LENGTH + 1;
    }

    private void append(Connection connection, int number) throws SQLException {
        new ChainWriter(connection, new ChainKey("a guess"), ChainWriter.TABLE, new HashSet<>())
                .append(chain, List.of(Entries.facts(newId(), number)));
    }

    /** Rewrites all from a place on, hashes and head included, without the key. */
    private long rewriteToTheEnd(Connection connection, int place) throws SQLException {
        int from = Math.max(place, 2);
        cutOffWithTheHead(connection, from);
        for (int number = from; number <= LENGTH; number++) {
            append(connection, number + 1);
        }
        return from;
    }

    private long moveTheHead(Connection connection, int place) throws SQLException {
        boolean shorter = random.nextBoolean();
        int to = shorter ? place - 1 : LENGTH + place;
        update(connection, "UPDATE audit_chain SET length = ? WHERE chain = ?", to, chain);
        return to;
    }

    @Test
    void anEntryCarriedToAnotherOrganizationIsMissedHereAndFoundThere() throws SQLException {
        int here = organizations.found().id();
        int there = organizations.found().id();
        database.owner(
                connection -> {
                    connection.setAutoCommit(false);
                    ChainWriter writer =
                            new ChainWriter(
                                    connection, Entries.KEY, ChainWriter.TABLE, new HashSet<>());
                    List<EntryFacts> facts =
                            IntStream.rangeClosed(1, 3)
                                    .mapToObj(n -> Entries.facts(newId(), n))
                                    .toList();
                    writer.append(here, facts);
                    update(
                            connection,
                            "UPDATE audit_entry SET organization_id = ? WHERE organization_id = ?"
                                    + " AND sequence = 2",
                            there,
                            here);
                    ChainVerifier verifier =
                            new ChainVerifier(
                                    connection,
                                    Entries.KEY,
                                    new AnchorFile.Content(List.of(), List.of(), ""),
                                    ChainWriter.TABLE);
                    assertFalse(verifier.one(here, List.of()).isWhole());
                    assertFalse(verifier.one(there, List.of()).isWhole());
                    connection.rollback();
                    return null;
                });
    }
}
