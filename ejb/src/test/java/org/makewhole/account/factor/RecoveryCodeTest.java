package org.makewhole.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    /** Four times six signs of thirty-two: 120 bits. */
    @Test
    void aSheetHoldsTenDifferentCodesThatCannotBeGuessed() {
        List<String> sheet = RecoveryCode.newSheet();
        assertEquals(10, new HashSet<>(sheet).size());
        assertTrue(
                sheet.stream()
                        .allMatch(code -> code.matches("([a-km-np-z2-9]{6}-){3}[a-km-np-z2-9]{6}")),
                sheet.toString());
    }

    @Test
    void itIsRecognisedHoweverItIsTyped() {
        String hash = RecoveryCode.hash("k3fd9x-2m7hqp-tz4w8n-c5vb6g");
        assertEquals(hash, RecoveryCode.hash(" K3FD9X 2M7HQP tz4w8nc5vb6g\n"));
        assertNotEquals(hash, RecoveryCode.hash("k3fd9x-2m7hqp-tz4w8n-c5vb6h"));
        assertTrue(hash.matches("[0-9a-f]{64}"));
    }
}
