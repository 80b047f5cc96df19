package org.makewhole.keyring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.shared.error.BusinessException;

/** A request waits for seven days and not for a moment longer. */
class KeyRequestTest {
    private static final Instant ASKED = Instant.parse("2026-03-25T08:00:00Z");
    private static final Instant OVER = ASKED.plus(Duration.ofDays(7));
    private static final long WHO_ASKED = 1;
    private static final long ANOTHER = 2;

    private final KeyRequest request = new KeyRequest(KeyOperation.REMOVE, WHO_ASKED, ASKED);

    private boolean waitsAt(Instant time) {
        return request.row(time, ANOTHER, Map.of()).waiting();
    }

    @Test
    void inItsLastMomentSomebodyElseMayAgree() {
        Instant last = OVER.minusMillis(1);
        assertTrue(waitsAt(last));
        request.agree(ANOTHER, last);
        assertFalse(waitsAt(last));
        assertEquals(KeyRequestState.AGREED, request.row(last, ANOTHER, Map.of()).state());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 365L * 24 * 60 * 60 * 1000})
    void afterSevenDaysNobodyAgreesAndNobodyDeclines(long millis) {
        Instant late = OVER.plusMillis(millis);
        assertFalse(waitsAt(late));
        refused("keyRequestOver", () -> request.agree(ANOTHER, late));
        refused("keyRequestOver", () -> request.decline(WHO_ASKED, late));
        assertEquals(KeyRequestState.ASKED, request.row(late, ANOTHER, Map.of()).state());
    }

    @Test
    void whoAskedNeverAgrees() {
        refused("twoPersons", () -> request.agree(WHO_ASKED, ASKED));
    }

    private static void refused(String key, Runnable work) {
        assertEquals(key, assertThrows(BusinessException.class, work::run).getKey());
    }
}
