package org.makewhole.remedy.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.access.AccessCase;
import org.makewhole.remedy.RemedyService;
import org.makewhole.remedy.ledger.PostingListService;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

/**
 * How long the money of a case, and the proof of all of it, take in a ledger of a million postings.
 * No part of the build; docs/performance.md names the command.
 */
@ArquillianTest
class LedgerBenchmark {
    private static final Logger LOG = System.getLogger(LedgerBenchmark.class.getName());
    private static final int POSTINGS = 1_000_000;
    private static final int CASES = 20_000;
    private static final int ROUNDS = 20;
    private static final int MILLION = 1_000_000;

    @Inject private RemedyService remedies;
    @Inject private PostingListService ledger;
    @Inject private AccessCase access;
    @Inject private DatabaseAccounts database;
    @Inject private TestOrganizations organizations;

    @Test
    void aMillionPostings() throws SQLException {
        TestOrganization own = organizations.found();
        ActingAs owner = own.as(Role.UNION_STAFF);
        long first = access.open(owner);
        database.owner(
                connection -> {
                    copyCases(connection, first);
                    post(connection, own.id());
                    DatabaseAccounts.rows(connection, "ANALYZE TABLE money_posting, case_file");
                    return null;
                });
        long[] took = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            owner.run(() -> remedies.ofCase(first));
            owner.run(() -> ledger.page(first, Optional.empty()));
            took[round] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        LOG.log(
                Level.INFO,
                "money of a case: median {0} us, slowest {1} us",
                Long.toString(took[ROUNDS / 2] / 1000),
                Long.toString(took[ROUNDS - 1] / 1000));
        long start = System.nanoTime();
        MoneyReport report = database.owner(connection -> new MoneyCheck(connection).of(own.id()));
        LOG.log(
                Level.INFO,
                "reconciliation of {0} postings: {1} ms",
                report.postings(),
                Long.toString((System.nanoTime() - start) / MILLION));
        assertEquals(List.of(), report.broken());
    }

    private static void copyCases(Connection connection, long first) throws SQLException {
        List<String> columns =
                DatabaseAccounts.rows(
                                connection,
                                "SELECT column_name FROM information_schema.columns WHERE"
                                        + " table_schema = DATABASE() AND table_name = 'case_file'"
                                        + " AND extra NOT LIKE '%GENERATED%'")
                        .stream()
                        .map(row -> row.get(0))
                        .toList();
        String others =
                String.join(
                        ", ",
                        columns.stream()
                                .map(
                                        name ->
                                                switch (name) {
                                                    case "id" -> "c.id + s.seq";
                                                    case "number" -> "CONCAT('B-', s.seq)";
                                                    case "origin_index" -> "NULL";
                                                    default -> "c.`" + name + "`";
                                                })
                                .toList());
        DatabaseAccounts.update(
                connection,
                "INSERT INTO case_file (`"
                        + String.join("`, `", columns)
                        + "`) SELECT "
                        + others
                        + " FROM case_file c JOIN seq_1_to_"
                        + (CASES - 1)
                        + " s WHERE c.id = ?",
                first);
    }

    /** Each case gets as many, of five stages, with a reversal now and then left out. */
    private static void post(Connection connection, int organization) throws SQLException {
        DatabaseAccounts.update(
                connection,
                "INSERT INTO money_posting (organization_id, id, version, case_id, worker_id,"
                        + " violation, component, stage, amount, currency, effective_on, posted_at,"
                        + " posted_by_name) SELECT f.organization_id, UUID_SHORT(), 1, f.id,"
                        + " f.worker_id, ELT(1 + s.seq % 3, 'UNPAID_WAGES', 'OVERTIME', 'TIPS'),"
                        + " ELT(1 + s.seq % 2, 'WAGES', 'INTEREST'), ELT(1 + s.seq % 4,"
                        + " 'CLAIMED', 'AWARDED', 'AGREED', 'PAID'), 10 + s.seq, f.currency,"
                        + " '2025-06-02', '2025-06-02 10:00:00', (SELECT p.posted_by_name FROM"
                        + " money_posting p WHERE p.organization_id = f.organization_id LIMIT 1)"
                        + " FROM case_file f JOIN seq_1_to_"
                        + POSTINGS / CASES
                        + " s WHERE f.organization_id = ?",
                organization);
    }
}
