package org.makewhole.deadline.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code computations.txt}: time limits worked out by hand, with their source. */
class DeadlineTableTest {

    private static final int LEAST_LINES = 150;
    private static final int LEAST_PUBLISHED = 40;

    static List<String> lines() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                DeadlineTableTest.class.getResourceAsStream("computations.txt"),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void endsWhereTheSourceSays(String line) {
        Computations row = Computations.of(line);
        Computation computation = row.compute();
        String words = line + "\n" + String.join("\n", computation.words(Locale.ENGLISH));
        if (row.ends().equals("none")) {
            assertTrue(computation.due().isEmpty(), words);
        } else if (row.ends().contains("T")) {
            assertEquals(
                    LocalDateTime.parse(row.ends()),
                    computation.due().orElseThrow().toLocalDateTime(),
                    words);
        } else {
            assertEquals(LocalDate.parse(row.ends()), computation.dueOn().orElse(null), words);
        }
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            assertFalse(computation.words(locale).isEmpty());
            assertTrue(
                    Stream.concat(
                                    computation.words(locale).stream(),
                                    computation.doubtWords(locale).stream())
                            .noneMatch(text -> text.contains("{") || text.contains("null")),
                    words);
        }
    }

    @Test
    void theTableIsAsLongAsPromised() throws IOException {
        List<String> lines = lines();
        assertTrue(lines.size() >= LEAST_LINES, () -> "" + lines.size());
        assertEquals(lines.size(), lines.stream().distinct().count());
        long published =
                lines.stream()
                        .map(line -> line.split("\\|", -1)[6])
                        .filter(source -> source.matches(".*\\d.*"))
                        .filter(source -> !source.startsWith("Arithmetic"))
                        .count();
        assertTrue(published >= LEAST_PUBLISHED, () -> "" + published);
    }
}
