package org.makewhole.audit.chain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The form is a promise: whoever kept an export must be able to compute its hashes for ever. */
class CanonicalFormTest {
    private static final EntryFacts FACTS =
            new EntryFacts(
                    42,
                    1,
                    Instant.parse("2026-11-22T05:51:25Z"),
                    7L,
                    "Ana Ruiz",
                    "STATUS_CHANGED",
                    "DONE",
                    "CaseFile",
                    9L,
                    "LA-2026-00001",
                    "INTAKE → DEMAND",
                    null);

    @Test
    void theExampleOfTheDecisionRecord() {
        String form =
                new String(
                        CanonicalForm.of(3, 1, ChainEntry.BEGINNING, FACTS),
                        StandardCharsets.UTF_8);
        assertEquals(
                "17:makewhole-audit-1,1:3,1:1,64:"
                        + "0".repeat(64)
                        + ",2:42,1:1,27:2026-11-22T05:51:25.000000Z,1:7,8:Ana Ruiz,"
                        + "14:STATUS_CHANGED,4:DONE,8:CaseFile,1:9,13:LA-2026-00001,"
                        + "17:INTAKE → DEMAND,-,",
                form);
        assertEquals(
                "b35a6662a62d860791ed9d4cfcc78144148eda1172ccfbddeefd9f18694a05b4",
                CanonicalForm.hash(3, 1, ChainEntry.BEGINNING, FACTS));
    }

    @Test
    void noValueRunsIntoTheNext() {
        EntryFacts shifted =
                new EntryFacts(
                        42,
                        1,
                        FACTS.recordedAt(),
                        7L,
                        "Ana Ruiz",
                        "STATUS_CHANGED",
                        "DONE",
                        "CaseFile",
                        9L,
                        "LA-2026-00001I",
                        "NTAKE → DEMAND",
                        null);
        assertNotEquals(
                CanonicalForm.hash(3, 1, ChainEntry.BEGINNING, FACTS),
                CanonicalForm.hash(3, 1, ChainEntry.BEGINNING, shifted));
    }
}
