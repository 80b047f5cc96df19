package org.makewhole.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/**
 * How long the trail has kept requests waiting since the start: the capture of changes, and the
 * writing at the end of each transaction with the wait for the lock of the chain.
 */
@ApplicationScoped
public class ChainCost {
    private final LongAdder writings = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    /** Work whose time counts. */
    public void of(Runnable work) {
        long begin = System.nanoTime();
        try {
            work.run();
        } finally {
            nanoseconds.add(System.nanoTime() - begin);
        }
    }

    /** Counts a transaction that told something. */
    public void written() {
        writings.increment();
    }

    /** How many transactions told something. */
    public long writings() {
        return writings.sum();
    }

    /** In nanoseconds, of all requests together. */
    public long time() {
        return nanoseconds.sum();
    }
}
