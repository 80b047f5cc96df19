package org.makewhole.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.casefile.Place;
import org.makewhole.claim.facts.ClaimFacts;
import org.makewhole.claim.facts.PayBasis;
import org.makewhole.claim.facts.PayTerms;
import org.makewhole.claim.facts.Payment;
import org.makewhole.claim.facts.WorkRecord;
import org.makewhole.party.EmployerDetails;
import org.makewhole.party.Sector;
import org.makewhole.party.WorkerDetails;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganizations;

/**
 * How long five hundred workers with three years of weekly records take through the service,
 * computed and stored, and what stays in memory. No part of the build; docs/performance.md names
 * the command.
 */
@ArquillianTest
class ClaimantsBenchmark {

    private static final Logger LOG = System.getLogger(ClaimantsBenchmark.class.getName());
    private static final LocalDate MONDAY = LocalDate.of(2023, 10, 2);
    private static final int WEEKS = 156;
    private static final int WORKERS = 500;
    private static final int ROUNDS = 8;
    private static final int MEGABYTE = 1024 * 1024;

    @Inject private ClaimService claims;
    @Inject private TestOrganizations organizations;

    @Test
    void fiveHundredWorkers() {
        for (int round = 1; round <= ROUNDS; round++) {
            ActingAs paralegal = organizations.found().as(Role.PARALEGAL);
            ClaimFacts facts = facts();
            long id = paralegal.call(() -> claims.open(opening(facts)));
            long heap = heap();
            long start = System.nanoTime();
            int stored = 0;
            while (stored < WORKERS) {
                List<NewClaimant> batch = batch(facts, stored);
                stored += paralegal.call(() -> claims.addClaimants(id, batch)).size();
            }
            long took = (System.nanoTime() - start) / 1_000_000;
            LOG.log(
                    Level.INFO,
                    "round {0}: {1} workers of {2} weeks stored in {3} ms, heap grew by {4} MB",
                    round,
                    stored,
                    WEEKS,
                    Long.toString(took),
                    (heap() - heap) / MEGABYTE);
            assertEquals(WORKERS + 1, paralegal.call(() -> claims.claimants(id)).size());
        }
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<NewClaimant> batch(ClaimFacts facts, int from) {
        return IntStream.range(from, Math.min(WORKERS, from + ClaimService.BATCH))
                .mapToObj(i -> new NewClaimant(new WorkerDetails("W " + i, null, null), facts))
                .toList();
    }

    private static OpenWageClaim opening(ClaimFacts facts) {
        return new OpenWageClaim(
                new WorkerDetails("Ana Testigo", null, null),
                new EmployerDetails("Harbor Roofing", null, "Norfolk", "US", Sector.CONSTRUCTION),
                new Place("US", "US-VA", "USD"),
                facts,
                null);
    }

    private static ClaimFacts facts() {
        List<WorkRecord> work = new ArrayList<>();
        List<Payment> paid = new ArrayList<>();
        for (int i = 0; i < WEEKS; i++) {
            LocalDate week = MONDAY.plusWeeks(i);
            work.add(WorkRecord.week(week, BigDecimal.valueOf(44 + i % 12)));
            paid.add(new Payment(week, week.plusDays(6), new BigDecimal("400.00"), null));
        }
        BigDecimal rate = new BigDecimal("12.00");
        return ClaimFacts.of(
                        List.of(
                                new PayTerms(
                                        MONDAY, null, PayBasis.HOUR, rate, null, null, null, null)),
                        work,
                        paid)
                .withInterestTo(LocalDate.of(2026, 11, 22));
    }
}
