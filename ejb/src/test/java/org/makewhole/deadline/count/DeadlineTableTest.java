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
    private static final int LEAST_COUNTRIES = 12;

    static List<String> lines() throws IOException {
        return read().stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    private static List<String> read() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                DeadlineTableTest.class.getResourceAsStream("computations.txt"),
                                StandardCharsets.UTF_8))) {
            return reader.lines().toList();
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
        long ofRules =
                lines.stream()
                        .filter(line -> source(line).matches(".*\\d.*"))
                        .filter(line -> !source(line).startsWith("Arithmetic"))
                        .count();
        assertTrue(ofRules >= LEAST_LINES, () -> "by a rule that is named: " + ofRules);
    }

    /** Worked out by who made the rule, a court or who guides: not by us. */
    @Test
    void fortyAreExamplesThatOthersPublished() throws IOException {
        List<String> published = section("## Published worked examples");
        assertTrue(published.size() >= LEAST_PUBLISHED, () -> "" + published.size());
        assertTrue(published.stream().allMatch(line -> source(line).length() > 10));
    }

    @Test
    void theWorkingDaysOfTwelveCountriesAreAmongThem() throws IOException {
        long countries =
                lines().stream()
                        .map(line -> line.split("\\|", -1))
                        .filter(parts -> parts[1].endsWith("WORKING_DAYS"))
                        .map(parts -> parts[2].substring(0, 2))
                        .distinct()
                        .count();
        assertTrue(countries >= LEAST_COUNTRIES, () -> "" + countries);
    }

    private static String source(String line) {
        return line.split("\\|", -1)[6];
    }

    private static List<String> section(String heading) throws IOException {
        List<String> all = read();
        int from = all.indexOf(heading) + 1;
        assertTrue(from > 0, heading);
        return all.subList(from, all.size()).stream()
                .takeWhile(line -> !line.startsWith("#"))
                .filter(line -> !line.isBlank())
                .toList();
    }
}
