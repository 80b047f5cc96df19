package org.makewhole.web.boundary;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How fast each of many may ask: as often in a minute as is allowed, all at once or one by one. Of
 * those who asked longest ago it forgets that they did; by then their allowance is whole again.
 */
final class Pace {
    private static final int MOST_KNOWN = 20_000;

    private final int perMinute;
    private final TimeMeter clock;
    private final Map<String, Bucket> known;

    /**
     * @param perMinute what each may ask for in a minute
     * @param clock by which allowances come back
     */
    Pace(int perMinute, TimeMeter clock) {
        this.perMinute = perMinute;
        this.clock = clock;
        this.known =
                new LinkedHashMap<>(64, 0.75f, true) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                        return size() > MOST_KNOWN;
                    }
                };
    }

    /**
     * Takes one request of somebody.
     *
     * @return how long they have to wait; zero when it was taken
     */
    Duration take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket bucket(String who) {
        synchronized (known) {
            return known.computeIfAbsent(who, any -> make());
        }
    }

    private Bucket make() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(perMinute)
                                        .refillGreedy(perMinute, Duration.ofMinutes(1)))
                .withCustomTimePrecision(clock)
                .build();
    }
}
