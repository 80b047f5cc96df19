package org.makewhole.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.casefile.CaseFilter;
import org.makewhole.casefile.CaseRow;
import org.makewhole.shared.error.NotFoundException;
import org.makewhole.shared.persistence.DataSources;
import org.makewhole.shared.persistence.TenantViews;
import org.makewhole.testing.DatabaseAccounts;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/**
 * Eight threads that go from organisation to organisation over the same pools of beans and
 * connections, each always knowing whose rows it may see.
 */
@ArquillianTest
class EightThreadsIT {
    private static final int THREADS = 8;
    private static final int ROUNDS = 40;
    private static final int ORGANIZATIONS = 3;

    @Inject private TestOrganizations organizations;
    @Inject private TestCases testCases;
    @Inject private CaseFileService cases;
    @Inject private Transactions transactions;

    @Resource(lookup = DataSources.APPLICATION)
    private DataSource pool;

    @Test
    void nobodyEverSeesARowOfAnotherOrganization() throws Exception {
        List<TestOrganization> founded =
                IntStream.range(0, ORGANIZATIONS).mapToObj(i -> organizations.found()).toList();
        List<Long> first =
                founded.stream()
                        .map(o -> o.as(Role.PARALEGAL).call(() -> testCases.open().getId()))
                        .toList();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int start = thread;
                running.add(
                        threads.submit(
                                () -> {
                                    Thread.currentThread().setContextClassLoader(loader);
                                    return wander(start, founded, first);
                                }));
            }
            List<String> crossings = new ArrayList<>();
            for (Future<List<String>> ended : running) {
                crossings.addAll(ended.get());
            }
            assertEquals(List.of(), crossings);
        } finally {
            threads.shutdownNow();
        }
        for (TestOrganization organization : founded) {
            assertTrue(rows(organization).size() > 1, "every organisation was worked in");
        }
    }

    private List<String> wander(int start, List<TestOrganization> founded, List<Long> first) {
        List<String> crossings = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int at = (start + round) % ORGANIZATIONS;
            TestOrganization own = founded.get(at);
            rows(own).stream()
                    .filter(row -> !row.number().startsWith(own.code() + "-"))
                    .forEach(row -> crossings.add(own.code() + " saw " + row.number()));
            long foreign = first.get((at + 1) % ORGANIZATIONS);
            if (own.as(Role.PARALEGAL).call(() -> isFound(foreign))) {
                crossings.add(own.code() + " found " + foreign);
            }
            if (round % 8 == start) {
                own.as(Role.PARALEGAL).run(testCases::open);
            }
            List<String> seen = own.as(Role.PARALEGAL).call(this::organizationsSeenBySql);
            if (!seen.equals(List.of(String.valueOf(own.id())))) {
                crossings.add(own.code() + " saw rows of " + seen + " by SQL");
            }
        }
        return crossings;
    }

    private List<CaseRow> rows(TestOrganization organization) {
        return organization
                .as(Role.PARALEGAL)
                .call(() -> cases.page(CaseFilter.all(), Optional.empty()).rows());
    }

    private boolean isFound(long id) {
        try {
            cases.get(id);
            return true;
        } catch (NotFoundException expected) {
            return false;
        }
    }

    /** Without a predicate, in a transaction that a service bound. */
    private List<String> organizationsSeenBySql() {
        return transactions.within(
                em -> {
                    cases.countOwnOpen();
                    try (Connection connection = pool.getConnection()) {
                        return DatabaseAccounts.rows(
                                        connection,
                                        "SELECT DISTINCT organization_id FROM "
                                                + TenantViews.of("case_file"))
                                .stream()
                                .map(row -> row.get(0))
                                .toList();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
