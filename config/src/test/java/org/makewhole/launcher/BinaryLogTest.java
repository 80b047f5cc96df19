package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a log of changes is cut, and which files of it belong together. */
class BinaryLogTest {
    private static final int FORMAT = 15;
    private static final int TRANSACTION = 162;
    private static final int ROWS = 23;
    private static final int END = 16;

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    private static byte[] log(int[]... events) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        log.writeBytes(new byte[] {(byte) 0xfe, 'b', 'i', 'n'});
        for (int[] event : events) {
            ByteBuffer bytes = ByteBuffer.allocate(19 + event[2]).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putInt(0, event[0]).put(4, (byte) event[1]).putInt(9, 19 + event[2]);
            log.writeBytes(bytes.array());
        }
        return log.toByteArray();
    }

    private static final byte[] TWO =
            log(
                    new int[] {100, FORMAT, 200},
                    new int[] {110, TRANSACTION, 23},
                    new int[] {110, ROWS, 90},
                    new int[] {110, END, 12},
                    new int[] {111, TRANSACTION, 23},
                    new int[] {111, ROWS, 70},
                    new int[] {111, END, 12});

    private boolean copyUntil(long second, byte[] log) throws IOException {
        copy.reset();
        return BinaryLog.copyUntil(
                Instant.ofEpochSecond(second, 999), new ByteArrayInputStream(log), copy);
    }

    @Test
    void itIsCutBeforeTheFirstTransactionOfALaterSecond() throws IOException {
        assertTrue(copyUntil(110, TWO));
        assertArrayEquals(
                Arrays.copyOf(TWO, TWO.length - 3 * 19 - 23 - 70 - 12), copy.toByteArray());
        assertFalse(copyUntil(111, TWO), "the whole second is in");
        assertArrayEquals(TWO, copy.toByteArray());
        assertTrue(copyUntil(50, TWO));
        assertEquals(4 + 19 + 200, copy.size());
    }

    @Test
    void aLastEventThatIsCutShortIsLeftOut() throws IOException {
        assertFalse(copyUntil(200, Arrays.copyOf(TWO, TWO.length - 5)));
        assertEquals(TWO.length - 19 - 12, copy.size());
        assertFalse(copyUntil(200, Arrays.copyOf(TWO, TWO.length - 25)));
        assertEquals(TWO.length - 19 - 12, copy.size());
    }

    @Test
    void whatIsNoLogIsRefused() {
        assertThrows(IOException.class, () -> copyUntil(200, new byte[100]));
        byte[] broken = TWO.clone();
        broken[4 + 9] = 3;
        broken[4 + 10] = 0;
        assertThrows(IOException.class, () -> copyUntil(200, broken));
    }

    @Test
    void filesOfOneRunFollowEachOther() {
        assertEquals(
                List.of("log-a1.000009", "log-a1.000010", "log-a1.000011"),
                Changes.names("log-a1.000009", "log-a1.000011"));
        for (String other : List.of("log-b2.000011", "", "first.backup")) {
            assertThrows(StartFailure.class, () -> Changes.names("log-a1.000009", other));
        }
    }
}
