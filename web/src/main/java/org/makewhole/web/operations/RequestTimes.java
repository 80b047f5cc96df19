package org.makewhole.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.LongAdder;

/** How many pages were asked for since the start, and how long they took together. */
@ApplicationScoped
public class RequestTimes {
    private final LongAdder requests = new LongAdder();
    private final LongAdder nanoseconds = new LongAdder();

    void add(long time) {
        requests.increment();
        nanoseconds.add(time);
    }

    long requests() {
        return requests.sum();
    }

    /** In nanoseconds. */
    long time() {
        return nanoseconds.sum();
    }
}
