package org.makewhole.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.makewhole.account.Role;
import org.makewhole.testing.ActingAs;
import org.makewhole.testing.TestOrganization;
import org.makewhole.testing.TestOrganizations;

@ArquillianTest
class CaseNumbersIT {
    private static final int THREADS = 8;

    @Inject private CaseNumbers numbers;
    @Inject private TestOrganizations organizations;

    private TestOrganization own;

    @BeforeEach
    void found() {
        own = organizations.found();
    }

    private ActingAs paralegal() {
        return own.as(Role.PARALEGAL);
    }

    @Test
    void numbersRunWithoutGapOrRepetitionUnderConcurrency() throws Exception {
        List<Integer> years = List.of(2018, 2019, 2020, 2021, 2022);
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        // All threads meet at the first number of each year, when its counter is not there yet.
        Callable<List<CaseNumberRun>> taker =
                () -> {
                    List<CaseNumberRun> runs = new ArrayList<>();
                    for (int year : years) {
                        barrier.await(30, TimeUnit.SECONDS);
                        runs.add(paralegal().call(() -> numbers.take(year, 2)));
                        runs.add(paralegal().call(() -> numbers.take(year, 2)));
                    }
                    return runs;
                };
        List<CaseNumberRun> taken = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<List<CaseNumberRun>> runs :
                    pool.invokeAll(Collections.nCopies(THREADS, taker))) {
                taken.addAll(runs.get());
            }
        } finally {
            pool.shutdownNow();
        }
        List<Integer> expected = IntStream.range(0, 2 * THREADS).mapToObj(i -> 2 * i + 1).toList();
        for (int year : years) {
            assertEquals(
                    expected,
                    taken.stream()
                            .filter(run -> run.year() == year)
                            .map(CaseNumberRun::first)
                            .sorted()
                            .toList());
        }
    }
}
