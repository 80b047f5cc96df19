package org.makewhole.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final int JAVA_8_CLASS_FILE = 52;

    @Test
    void isReadableForJava8() throws IOException {
        try (DataInputStream type =
                new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            type.skipBytes(6);
            assertEquals(JAVA_8_CLASS_FILE, type.readUnsignedShort());
        }
    }

    @Test
    void knowsBothWaysToWriteAVersion() {
        assertEquals(8, Main.majorOf("1.8"));
        assertEquals(11, Main.majorOf("11"));
        assertEquals(17, Main.majorOf("17"));
    }

    @Test
    void namesTheVersionFoundAndTheOneNeeded() {
        String line = Main.tooOld("1.8");
        assertTrue(line.contains("Java 17") && line.contains("Java 8"), line);
    }

    @Test
    void everyReasonNotToStartHasAStatusOfItsOwn() {
        int[] codes = Arrays.stream(ExitStatus.values()).mapToInt(ExitStatus::code).toArray();

        assertEquals(Main.WRONG_JAVA, ExitStatus.WRONG_JAVA.code());
        assertEquals(codes.length, Arrays.stream(codes).distinct().count());
        // 0 is success, 1 and 2 the shell's own, 126 and above signals and the like.
        assertTrue(Arrays.stream(codes).allMatch(code -> code > 2 && code < 126));
    }
}
