package org.makewhole.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentTest {
    private static final Instant NOW = Instant.parse("2026-10-25T01:30:00Z");

    /** The clock went back by an hour at the last but one: what was shown then counts no longer. */
    @ParameterizedTest
    @CsvSource({
        "PT0S, true",
        "PT4M59S, true",
        "PT5M, false",
        "PT1H, false",
        "PT-1M, true",
        "PT-2M, true",
        "PT-2M-1S, false",
        "PT-55M, false",
        "PT-1H, false"
    })
    void whatIsStillToComeIsNotRecent(Duration ago, boolean recent) {
        assertEquals(recent, Recent.is(NOW.minus(ago), Duration.ofMinutes(5), NOW));
    }
}
