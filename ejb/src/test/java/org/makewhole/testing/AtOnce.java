package org.makewhole.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.makewhole.shared.error.BusinessException;

/** Several threads that begin together. */
public final class AtOnce {
    private AtOnce() {}

    /**
     * Does the same for each number from nought at once. Whoever is refused is told in words:
     * anything else fails the test.
     *
     * @return how many were told
     */
    public static int run(int threads, IntConsumer deed) throws Exception {
        AtomicInteger told = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> done = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int number = i;
            done.add(
                    pool.submit(
                            () -> {
                                start.await();
                                try {
                                    deed.accept(number);
                                } catch (BusinessException refused) {
                                    told.incrementAndGet();
                                }
                                return null;
                            }));
        }
        start.countDown();
        for (Future<?> one : done) {
            one.get();
        }
        pool.shutdown();
        return told.get();
    }
}
