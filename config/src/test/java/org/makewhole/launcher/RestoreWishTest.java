package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What follows the command that puts one organisation back. */
class RestoreWishTest {
    private static String refused(String... words) {
        StartFailure failure = assertThrows(StartFailure.class, () -> RestoreWish.of(words));
        assertEquals(ExitStatus.RESTORE_REFUSED, failure.status());
        return failure.line();
    }

    @Test
    void aMomentIsTakenWithItsZone() {
        RestoreWish wish =
                RestoreWish.of(
                        "--until",
                        "2024-11-23T12:15:00+02:00",
                        "--organization",
                        "LAG",
                        "--dry-run");
        assertEquals("LAG", wish.code());
        assertEquals(Instant.parse("2024-11-23T10:15:00Z"), wish.until());
        assertNull(wish.backup());
        assertTrue(wish.rehearsal());
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        assertTrue(refused("--organization", "LAG").contains("back to what"));
        assertTrue(refused("--until", "2024-11-23T10:15:00Z").contains("which organisation"));
        assertTrue(
                refused("--organization", "LAG", "--until", "2024-11-23 10:15").contains("zone"));
        assertTrue(
                refused("--organization", "LAG", "--until", "2999-01-01T00:00:00Z")
                        .contains("yet to come"));
        assertTrue(
                refused("--organization", "LAG", "--backup", "a", "--until", "2024-11-23T10:15:00Z")
                        .contains("back to what"));
        assertTrue(refused("--organization", "--dry-run").contains("nothing follows"));
        assertTrue(refused("--organization", "LAG", "--force").contains("--force"));
    }
}
