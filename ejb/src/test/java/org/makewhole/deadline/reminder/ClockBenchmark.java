package org.makewhole.deadline.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.audit.Author;
import org.makewhole.casefile.CaseFileService;
import org.makewhole.deadline.clock.Clock;
import org.makewhole.deadline.clock.TestClocks;
import org.makewhole.deadline.due.DueFilter;
import org.makewhole.deadline.due.DueService;
import org.makewhole.shared.tenancy.Tenancy;
import org.makewhole.testing.TestCases;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;
import org.makewhole.testing.Transactions;

/**
 * Measures the daily job and the due list with 100,000 open clocks of one organisation. Not part of
 * the build: {@code mvn -pl ejb verify -Dit.test=ClockBenchmark -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false}; docs/performance.md.
 */
@ArquillianTest
class ClockBenchmark {
    private static final Logger LOG = Logger.getLogger(ClockBenchmark.class.getName());
    private static final int CLOCKS = 100_000;
    private static final int CASES = 400;
    private static final int PORTION = 2_000;
    private static final int TIMES = 30;
    private static final int TOGETHER = 100;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Inject private ReminderSteps steps;
    @Inject private ReminderPost post;
    @Inject private DueService due;
    @Inject private CaseFileService cases;
    @Inject private TestCases testCases;
    @Inject private TestOrganizations organizations;
    @Inject private Transactions transactions;
    @Inject private Tenancy tenancy;

    @Test
    void theDailyJobAndTheDueListOfAHundredThousandClocks() {
        TestOrganization own = organizations.found();
        long me = own.member(Role.PARALEGAL).caller().accountId();
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            Long carrier = i % 10 == 0 ? me : null;
            ids.add(
                    own.as(Role.PARALEGAL)
                            .call(
                                    () ->
                                            cases.open(
                                                            testCases.command(
                                                                    "Ana Ruiz",
                                                                    "Harbor Foods",
                                                                    TODAY.minusDays(400),
                                                                    carrier))
                                                    .getId()));
        }
        enter(own, ids);
        time("first day", () -> run(own, TODAY));
        time("next day", () -> run(own, TODAY.plusDays(1)));
        time("the same day again", () -> run(own, TODAY.plusDays(1)));
        time("after a year without a server", () -> run(own, TODAY.plusDays(400)));
        assertTrue(post.unsent(own.id()).size() < 10, "a mail for each person");
        own.as(Role.PARALEGAL)
                .run(
                        () -> {
                            median("first page of all", () -> first(DueFilter.ALL));
                            median("what is mine, on the home page", () -> due.soon(10).size());
                        });
    }

    private int first(DueFilter filter) {
        return due.page(filter, Optional.empty()).rows().size();
    }

    /** Spread over 400 days, from five days ago. */
    private void enter(TestOrganization own, List<Long> caseIds) {
        for (int from = 0; from < CLOCKS; from += PORTION) {
            int begin = from;
            transactions.within(
                    em -> {
                        tenancy.bindTo(own.id());
                        for (int i = begin; i < begin + PORTION; i++) {
                            Clock clock =
                                    TestClocks.make(
                                            caseIds.get(i % caseIds.size()),
                                            TODAY.minusDays(5).plusDays(i % 400),
                                            Author.PLATFORM);
                            em.persist(clock);
                        }
                        return null;
                    });
        }
        assertEquals(0, CLOCKS % PORTION);
    }

    private int run(TestOrganization own, LocalDate day) {
        int portions = 0;
        List<Long> over = steps.ranOut(own.id(), day);
        while (!over.isEmpty()) {
            for (int from = 0; from < over.size(); from += TOGETHER) {
                steps.runOut(own.id(), over.subList(from, Math.min(from + TOGETHER, over.size())));
            }
            over = steps.ranOut(own.id(), day);
        }
        if (!steps.begin(own.id(), day)) {
            return 0;
        }
        Optional<ReminderSteps.Position> at = Optional.of(ReminderSteps.Position.START);
        while (at.isPresent()) {
            at = steps.step(own.id(), day, at.get(), true);
            portions++;
        }
        return portions;
    }

    private interface Work {
        int run();
    }

    private static void time(String what, Work work) {
        long before = System.nanoTime();
        int result = work.run();
        long millis = (System.nanoTime() - before) / 1_000_000;
        LOG.info("Clocks: %s: %d ms (%d)".formatted(what, millis, result));
    }

    private static void median(String what, Work work) {
        long[] millis = new long[TIMES];
        int result = 0;
        for (int i = 0; i < TIMES; i++) {
            long before = System.nanoTime();
            result = work.run();
            millis[i] = (System.nanoTime() - before) / 1_000_000;
        }
        Arrays.sort(millis);
        LOG.info("Clocks: %s: median %d ms (%d)".formatted(what, millis[TIMES / 2], result));
    }
}
