package org.makewhole.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.makewhole.fault.Paralegal.Answer;
import org.makewhole.fault.Paralegal.Outcome;
import org.makewhole.product.Product;

/**
 * {@code kill -9} of the database and of the application, over and over, while people enter
 * payments: each payment that was answered as saved is in the database afterwards, once. Whoever
 * types a claim while the application is killed finds all fields again as they were last kept. How
 * often is set by {@code -Dmakewhole.kills.database} and {@code -Dmakewhole.kills.application}, and
 * an end by {@code -Dmakewhole.kills.minutes}.
 */
class KillLoopBenchmark {
    private static final int DATABASE_KILLS = Integer.getInteger("makewhole.kills.database", 180);
    private static final int APPLICATION_KILLS =
            Integer.getInteger("makewhole.kills.application", 20);
    private static final long MOST_MINUTES = Long.getLong("makewhole.kills.minutes", 120);
    private static final int PEOPLE = 6;
    private static final long HOPELESS_SECONDS = 120;

    private final Payments payments = new Payments();
    private final AtomicLong saved = new AtomicLong();
    private final List<Long> databaseBack = new ArrayList<>();
    private final List<Long> applicationBack = new ArrayList<>();
    private final long begun = System.nanoTime();
    private volatile boolean going;

    @Test
    void whatWasAcknowledgedIsThere() throws Exception {
        try (OwnDatabase database = new OwnDatabase("kill-database").start()) {
            Map<String, String> settings = new HashMap<>(database.settings(database.port()));
            settings.put("MAKEWHOLE_DEMO", "true");
            settings.put("MAKEWHOLE_ARGON2_MEMORY_KIB", "4096");
            Path data = Product.freshData("kill");
            Product product = Product.start(data, settings);
            try {
                String password = Paralegal.password(product);
                killDatabase(database, product, password);
                payments.compare(database);
                while (applicationBack.size() < APPLICATION_KILLS && isTime()) {
                    product = killApplication(product, data, settings, password);
                    payments.compare(database);
                }
            } finally {
                product.close();
            }
            report();
            for (String proof : List.of("verify-audit", "verify-money")) {
                Product proven = Product.run(data, settings, proof);
                assertEquals(0, proven.awaitEnd(), proven.console());
            }
        }
    }

    private boolean isTime() {
        return System.nanoTime() - begun < TimeUnit.MINUTES.toNanos(MOST_MINUTES);
    }

    private void report() {
        System.out.printf(
                "%d kills of the database, %d of the application: %d payments sent, %d acknowledged"
                        + " and there once, %d unknown, 0 lost, 0 twice%n",
                databaseBack.size(),
                applicationBack.size(),
                payments.all(),
                payments.count(Outcome.SAVED),
                payments.all() - payments.count(Outcome.SAVED) - payments.count(Outcome.REFUSED));
        System.out.println(
                applicationBack.size() + " kills while a claim was typed: 0 of 20 fields lost");
        times("Database listens again until a payment is saved", databaseBack);
        times("kill -9 of the application until a page is right", applicationBack);
        assertEquals(0, payments.count(Outcome.ERROR), "an error page without words");
    }

    private static void times(String what, List<Long> millis) {
        if (!millis.isEmpty()) {
            Collections.sort(millis);
            System.out.printf(
                    "%s: median %d ms, longest %d ms%n",
                    what, millis.get(millis.size() / 2), millis.get(millis.size() - 1));
        }
    }

    private void killDatabase(OwnDatabase database, Product product, String password)
            throws Exception {
        List<Paralegal> people = signIn(product, password);
        ExecutorService threads = load(people);
        while (databaseBack.size() < DATABASE_KILLS && isTime()) {
            awaitSaved(saved.get() + PEOPLE);
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(400));
            database.kill();
            database.start();
            long listens = System.nanoTime();
            awaitSaved(saved.get() + 1);
            databaseBack.add((System.nanoTime() - listens) / 1_000_000);
        }
        end(threads);
    }

    /** Kills it under load and starts it again over the same folder and database. */
    private Product killApplication(
            Product product, Path data, Map<String, String> settings, String password)
            throws Exception {
        List<Paralegal> people = signIn(product, password);
        Typist typist = new Typist(product, password);
        ExecutorService threads = load(people);
        Future<?> typing =
                threads.submit(
                        () -> {
                            typist.type();
                            return null;
                        });
        awaitSaved(saved.get() + PEOPLE);
        TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(400));
        going = false;
        product.kill();
        long killed = System.nanoTime();
        end(threads);
        typing.get();
        Product again = Product.start(data, settings);
        Paralegal back = Paralegal.of(again, password, 0);
        assertTrue(back.client().get(back.page()).contains("record:amount"));
        applicationBack.add((System.nanoTime() - killed) / 1_000_000);
        typist.requireKept(again, password);
        return again;
    }

    private static List<Paralegal> signIn(Product product, String password)
            throws IOException, InterruptedException {
        List<Paralegal> people = new ArrayList<>();
        for (int one = 0; one < PEOPLE; one++) {
            people.add(Paralegal.of(product, password, one));
        }
        return people;
    }

    private ExecutorService load(List<Paralegal> people) {
        going = true;
        ExecutorService threads = Executors.newFixedThreadPool(people.size() + 1);
        people.forEach(one -> threads.submit(() -> enters(one)));
        return threads;
    }

    private Void enters(Paralegal one) throws InterruptedException {
        while (going) {
            BigDecimal amount = payments.next();
            Answer answer = one.pay(amount);
            payments.note(amount, answer.outcome());
            if (answer.outcome() == Outcome.SAVED) {
                saved.incrementAndGet();
            } else if (answer.outcome() == Outcome.ERROR) {
                System.out.println(answer.body().lines().limit(80).toList());
            } else {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        return null;
    }

    private void awaitSaved(long count) throws InterruptedException {
        long begun = System.nanoTime();
        while (saved.get() < count) {
            assertTrue(
                    TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun) < HOPELESS_SECONDS,
                    "nothing is saved any more");
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    private void end(ExecutorService threads) throws InterruptedException {
        going = false;
        threads.shutdown();
        assertTrue(threads.awaitTermination(HOPELESS_SECONDS, TimeUnit.SECONDS));
    }
}
