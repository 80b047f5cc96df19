package org.makewhole.deadline.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mechanism of the catalogue that can be used ships as clocks, with all its limits. */
class MechanismsTest {
    private static final int ALL = 39;
    private static final Set<String> NO_ROUTES =
            Set.of("un_treaty_body_cmw", "naalc_communication", "wto_social_clause");

    static List<String> lines() throws IOException {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                MechanismsTest.class.getResourceAsStream("mechanisms.txt"),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void shipsWithItsLimits(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts[1].equals("-")) {
            assertTrue(NO_ROUTES.contains(parts[0]), line);
            assertFalse(parts[2].isBlank(), line);
            return;
        }
        Set<String> shipped =
                Stream.of(parts[1].split(","))
                        .map(id -> RuleSets.find(id).orElseThrow(() -> new AssertionError(id)))
                        .flatMap(set -> set.rules().stream())
                        .map(rule -> rule.length().toString())
                        .collect(Collectors.toSet());
        assertFalse(shipped.isEmpty(), line);
        Stream.of(parts[2].split(","))
                .filter(length -> !length.isEmpty())
                .map(PeriodLength::parse)
                .forEach(length -> assertTrue(shipped.contains(length.toString()), line));
    }

    @Test
    void theCatalogueIsWhole() throws IOException {
        assertEquals(ALL, lines().stream().map(line -> line.split("\\|")[0]).distinct().count());
    }

    /** Where no limit was found, that is what the clock says. */
    @Test
    void whatHasNoPublishedLimitIsAReminderOfOnesOwn() {
        ClockRule rule = RuleSets.find("fair-wear").orElseThrow().find("follow-up").orElseThrow();
        assertEquals(Basis.USUAL, rule.duty().basis());
        assertEquals(Silence.NOTHING, rule.duty().silence());
        assertTrue(rule.title().in(Locale.ENGLISH).startsWith("No time limit is published"));
    }
}
