package org.makewhole.evidence.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortionsTest {

    /** Around every border: nothing, one byte, a portion less one, one, and more. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                PortionOutput.PORTION - 1,
                PortionOutput.PORTION,
                PortionOutput.PORTION + 1,
                3 * PortionOutput.PORTION,
                1_700_001
            })
    void whatIsCutIsPutTogetherAgain(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        List<byte[]> stored = new ArrayList<>();
        try (PortionOutput out =
                new PortionOutput(
                        (place, bytes) -> {
                            assertEquals(stored.size(), place);
                            stored.add(bytes);
                        })) {
            int at = 0;
            for (int step = 1; at < size; step = step * 3 % 70_001 + 1) {
                int some = Math.min(step, size - at);
                out.write(content, at, some);
                at += some;
            }
        }
        assertEquals(
                (size + PortionOutput.PORTION - 1) / PortionOutput.PORTION,
                stored.size(),
                "no empty portion");
        try (PortionInput in =
                new PortionInput(
                        place ->
                                place < stored.size()
                                        ? Optional.of(stored.get(place))
                                        : Optional.empty())) {
            assertArrayEquals(content, in.readAllBytes());
            assertEquals(-1, in.read());
        }
    }
}
