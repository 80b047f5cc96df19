package org.makewhole.account.brake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BrakeRuleTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    @Test
    void fiveTriesOfOneOriginForOneAccountAreFree() {
        assertEquals(Optional.empty(), BrakeRule.wait(5, 5, List.of(), NOW));
        assertEquals(Optional.of(Duration.ofMinutes(15)), BrakeRule.wait(6, 6, List.of(), NOW));
    }

    @Test
    void anOriginMayTryFiftyTimesOverAllAccounts() {
        assertEquals(Optional.empty(), BrakeRule.wait(1, 50, List.of(), NOW));
        assertEquals(Optional.of(Duration.ofMinutes(15)), BrakeRule.wait(1, 51, List.of(), NOW));
    }

    @Test
    void strangersWaitTwiceAsLongEachTime() {
        assertEquals(Optional.empty(), BrakeRule.wait(1, 1, before(4), NOW));
        assertEquals(Optional.of(Duration.ofSeconds(1)), BrakeRule.wait(1, 1, before(5), NOW));
        assertEquals(Optional.of(Duration.ofSeconds(32)), BrakeRule.wait(1, 1, before(10), NOW));
        assertEquals(Optional.of(Duration.ofMinutes(5)), BrakeRule.wait(1, 1, before(19), NOW));
        assertEquals(Optional.of(Duration.ofHours(1)), BrakeRule.wait(1, 1, before(20), NOW));
    }

    /**
     * Whoever comes as soon as they may gets at most this far, whatever their number of origins.
     */
    @Test
    void anHourHoldsAtMostTwentyTriesOfStrangers() {
        List<Instant> tries = new ArrayList<>();
        for (int second = 0; second < 3600; second++) {
            Instant now = NOW.plusSeconds(second);
            if (BrakeRule.wait(1, 1, tries, now).isEmpty()) {
                tries.add(0, now);
            }
        }
        assertTrue(tries.size() > 5 && tries.size() <= 20, tries::toString);
    }

    private static List<Instant> before(int number) {
        return Stream.generate(() -> NOW).limit(number).toList();
    }
}
