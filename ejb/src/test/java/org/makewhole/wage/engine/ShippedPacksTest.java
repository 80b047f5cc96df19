package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RuleMethod;
import org.makewhole.wage.pack.RulePack;
import org.makewhole.wage.pack.RulePacks;

/** The packs name methods of the engine and give them what they take. */
class ShippedPacksTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @TestFactory
    Stream<DynamicTest> everyPackIsSound() throws Exception {
        return ids().stream().map(id -> dynamicTest(id, () -> check(id)));
    }

    private static void check(String id) {
        RulePack pack = RulePacks.findById(id).orElseThrow();
        assertEquals(List.of(), PackCheck.check(pack, id));
        assertFalse(pack.title().in(SPANISH).isBlank());
        for (Rule rule : pack.rules()) {
            assertFalse(rule.citation().isBlank(), rule.key());
            assertFalse(rule.title().in(SPANISH).isBlank(), rule.key());
            rule.values().forEach(value -> assertFalse(value.source().isBlank(), rule.key()));
        }
    }

    /** The countries of the periods of limitation, and those with rules of their own. */
    @Test
    void limitationIsKnownForMoreThanFortyCountries() throws Exception {
        long known =
                ids().stream()
                        .map(id -> RulePacks.findById(id).orElseThrow())
                        .filter(pack -> pack.findRuleOf(RuleMethod.LIMITATION).isPresent())
                        .count();
        assertTrue(known >= 45, () -> "only " + known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "us", "us-ca", "us-ny", "gb", "au", "ca-on", "in", "ae", "sa", "qa", "kw", "sg",
                "my", "hk", "ph", "tw", "jp", "mx", "br", "za", "ke"
            })
    void theCountriesOfTheFirstReleaseHaveMoreThanLimitation(String id) {
        long rules =
                RulePacks.findById(id).orElseThrow().rules().stream()
                        .filter(rule -> rule.key().startsWith(id + "."))
                        .filter(rule -> !rule.method().equals(RuleMethod.LIMITATION))
                        .count();
        assertTrue(rules >= 1, id);
    }

    private static List<String> ids() throws Exception {
        Path folder =
                Path.of(ShippedPacksTest.class.getResource("/org/makewhole/wage/packs").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }
}
