package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.makewhole.fault.FaultProxy.Fault;
import org.makewhole.fault.Paralegal.Answer;
import org.makewhole.fault.Paralegal.Outcome;
import org.makewhole.product.Product;

/**
 * The database behind a way that fails, while eight people enter payments: each of them gets a page
 * that says so, nobody is signed out, nothing is half saved, no thread stays, and everything goes
 * on by itself when the way is mended.
 */
class FaultBenchmark {
    private static final int PEOPLE = 8;
    private static final int LASTS_SECONDS = 10;

    /** An answer is in its middle only in the first moment: so it is cut often. */
    private static final int CUTS = Integer.getInteger("makewhole.cuts", 25);

    private static final List<Fault> FAULTS =
            List.of(
                    Fault.DOWN,
                    Fault.BLACK_HOLE,
                    Fault.SLOW,
                    Fault.LATE_BY_TWO,
                    Fault.LATE_BY_ONE,
                    Fault.CUT);

    private final Payments payments = new Payments();
    private final AtomicLong longest = new AtomicLong();
    private volatile boolean going;

    @Test
    void everyFaultIsToldAndEndsByItself() throws Exception {
        try (OwnDatabase database = new OwnDatabase("fault-database").start();
                FaultProxy proxy = new FaultProxy(database.port())) {
            Map<String, String> settings = new HashMap<>(database.settings(proxy.port()));
            settings.put("MAKEWHOLE_DEMO", "true");
            settings.put("MAKEWHOLE_ARGON2_MEMORY_KIB", "4096");
            // What an operator has who sets nothing.
            settings.put("MAKEWHOLE_DATABASE_PATIENCE_SECONDS", "3");
            try (Product product = Product.start(Product.freshData("fault"), settings)) {
                String password = Paralegal.password(product);
                List<Paralegal> people = new ArrayList<>();
                for (int one = 0; one < PEOPLE; one++) {
                    people.add(Paralegal.of(product, password, one));
                }
                work(people, 10);
                int threads = threads(product);
                for (Fault fault : FAULTS) {
                    strike(fault, proxy, people, LASTS_SECONDS);
                    payments.compare(database);
                }
                for (int cut = 0; cut < CUTS; cut++) {
                    strike(Fault.CUT, proxy, people, 1);
                }
                payments.compare(database);
                System.out.println(
                        "Threads of the product before " + threads + ", after " + threads(product));
                assertTrue(threads(product) < threads + 2 * PEOPLE, "threads stay");
                // The figures of the dashboards follow within seconds.
                TimeUnit.SECONDS.sleep(LASTS_SECONDS);
                for (String proof : List.of("verify-audit", "verify-money")) {
                    Product proven =
                            Product.run(product.data(), database.settings(database.port()), proof);
                    assertEquals(0, proven.awaitEnd(), proven.console());
                }
            }
        }
    }

    /** Some rounds in which nothing is wrong. */
    private void work(List<Paralegal> people, int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Paralegal one : people) {
                assertEquals(Outcome.SAVED, pay(one).outcome());
            }
        }
    }

    private void strike(Fault fault, FaultProxy proxy, List<Paralegal> people, int seconds)
            throws Exception {
        longest.set(0);
        going = true;
        long before = payments.all();
        long away = payments.count(Outcome.AWAY);
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        List<Future<Long>> ends = new ArrayList<>();
        for (Paralegal one : people) {
            ends.add(threads.submit(() -> worksOn(one)));
        }
        TimeUnit.SECONDS.sleep(2);
        proxy.set(fault);
        TimeUnit.SECONDS.sleep(seconds);
        long sawIt = payments.count(Outcome.AWAY) - away;
        proxy.set(Fault.NONE);
        long mended = System.nanoTime();
        going = false;
        long last = 0;
        for (Future<Long> end : ends) {
            last = Math.max(last, end.get());
        }
        threads.shutdown();
        System.out.printf(
                "%s for %d s: %d payments sent, %d told that the database is away, longest answer"
                        + " %d ms, all eight saved again %d ms after it was mended%n",
                fault,
                seconds,
                payments.all() - before,
                sawIt,
                longest.get(),
                (last - mended) / 1_000_000);
        assertEquals(0, payments.count(Outcome.ERROR), "an error page without words");
        assertTrue(sawIt > 0, fault + " was not noticed");
    }

    /** Until told to stop, and then until one is saved; when that was. */
    private Long worksOn(Paralegal one) throws InterruptedException {
        Answer last = pay(one);
        while (going || last.outcome() != Outcome.SAVED) {
            if (last.outcome() == Outcome.AWAY) {
                assertTrue(Paralegal.saysAway(last.body()), last.body());
                TimeUnit.MILLISECONDS.sleep(200);
            }
            last = pay(one);
        }
        return System.nanoTime();
    }

    private Answer pay(Paralegal one) throws InterruptedException {
        BigDecimal amount = payments.next();
        Answer answer = one.pay(amount);
        payments.note(amount, answer.outcome());
        longest.accumulateAndGet(answer.millis(), Math::max);
        if (answer.outcome() == Outcome.ERROR || answer.outcome() == Outcome.UNKNOWN) {
            System.out.println(answer.outcome() + " " + answer.body().lines().limit(60).toList());
        }
        return answer;
    }

    /** Where the system tells it; elsewhere nought. */
    private static int threads(Product product) {
        String[] tasks = new File("/proc/" + product.web().pid() + "/task").list();
        return tasks == null ? 0 : tasks.length;
    }
}
