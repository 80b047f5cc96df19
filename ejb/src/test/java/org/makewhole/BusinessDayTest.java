package org.makewhole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A date is told by the calendar of an organisation or of a place of work, in tests too. The
 * machine's own zone makes a limit end a day early, and a test fail for five hours of each night.
 */
class BusinessDayTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    /** All but {@code Instant.now()}, which is the same everywhere. */
    private static final Pattern BY_THE_MACHINE =
            Pattern.compile(
                    "\\b(Local\\w+|Zoned\\w+|Offset\\w+|Year\\w*|MonthDay)\\s*\\.now\\(\\s*\\)"
                            + "|\\.systemDefault\\(");

    @Test
    void noDayIsTheMachines() throws IOException {
        List<String> found = new ArrayList<>();
        int files = 0;
        for (String module : List.of("ejb", "web", "config", "ear")) {
            for (Path file : javaFiles(PROJECT.resolve(module).resolve("src"))) {
                files++;
                BY_THE_MACHINE
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(use -> found.add(file.getFileName() + ": " + use.group()));
            }
        }
        assertTrue(files > 1_000, "the sources of all modules are read: " + files);
        assertEquals(List.of(), found);
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("BusinessDayTest.java"))
                    .toList();
        }
    }
}
