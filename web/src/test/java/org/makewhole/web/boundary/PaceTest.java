package org.makewhole.web.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Clock clock = new Clock();
    private final Pace pace = new Pace(60, clock);

    /** Stands still until a test moves it. */
    private static final class Clock implements TimeMeter {
        private long nanos;

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private int taken(String who, int asked) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += pace.take(who).isZero() ? 1 : 0;
        }
        return taken;
    }

    @Test
    void aMinutesWorthIsTakenAtOnceAndNoMore() {
        assertEquals(60, taken("one", 1000));
        assertEquals(60, taken("other", 61), "each for themselves");
    }

    @Test
    void itComesBackWithTimeAndIsNeverMoreThanAMinutesWorth() {
        taken("one", 60);
        Duration wait = pace.take("one");
        assertTrue(!wait.isZero() && wait.compareTo(Duration.ofSeconds(1)) <= 0, wait::toString);
        clock.nanos += Duration.ofSeconds(10).toNanos();
        assertEquals(10, taken("one", 100));
        clock.nanos += Duration.ofHours(3).toNanos();
        assertEquals(60, taken("one", 100));
    }

    /** Whoever makes up names cannot fill the memory, and those who work are not forgotten. */
    @Test
    void whoAskedLongestAgoIsForgotten() {
        taken("one", 60);
        for (int i = 0; i < 30_000; i++) {
            pace.take("made up " + i);
            if (i % 1000 == 0) {
                assertEquals(0, taken("one", 1));
            }
        }
    }

    @Test
    void ofAnAddressTheNetworkCounts() {
        assertEquals("203.0.113.9", PaceFilter.networkOf("203.0.113.9"));
        assertEquals("2001:db8:1:2", PaceFilter.networkOf("2001:db8:1:2:aaaa::1"));
        assertEquals("::1", PaceFilter.networkOf("::1"));
    }
}
