package org.makewhole.web.upload;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class UploadTurnsTest {
    private static final long MEGABYTE = 1024 * 1024;

    private final UploadTurns turns = new UploadTurns(50 * MEGABYTE, Duration.ZERO);

    @Test
    void whatDoesNotFitBesideTheOthersWaits() {
        assertTrue(turns.take(24 * MEGABYTE));
        assertTrue(turns.take(24 * MEGABYTE));
        assertFalse(turns.take(24 * MEGABYTE));
        assertTrue(turns.take(MEGABYTE), "a small one still fits");

        turns.giveBack(24 * MEGABYTE);
        assertTrue(turns.take(24 * MEGABYTE));
    }

    @Test
    void whatIsLargerThanAllRoomGoesAlone() {
        assertTrue(turns.take(62 * MEGABYTE));
        assertFalse(turns.take(1));

        turns.giveBack(62 * MEGABYTE);
        assertTrue(turns.take(1));
        assertFalse(turns.take(62 * MEGABYTE));
    }

    /** A form without a length is refused elsewhere; it takes a turn all the same. */
    @Test
    void anUnknownLengthCountsAsLittle() {
        assertTrue(turns.take(-1));
        turns.giveBack(-1);
        assertTrue(turns.take(50 * MEGABYTE));
    }

    @Test
    void whoWaitsGoesOnWhenItIsTheirTurn() throws Exception {
        UploadTurns patient = new UploadTurns(MEGABYTE, Duration.ofMinutes(1));
        assertTrue(patient.take(MEGABYTE));
        CompletableFuture<Boolean> next =
                CompletableFuture.supplyAsync(() -> patient.take(MEGABYTE));
        assertFalse(next.isDone());

        patient.giveBack(MEGABYTE);

        assertTrue(next.get(1, TimeUnit.MINUTES));
    }
}
