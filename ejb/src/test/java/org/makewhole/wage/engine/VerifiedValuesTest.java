package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.wage.pack.Rule;
import org.makewhole.wage.pack.RulePacks;
import org.makewhole.wage.pack.RuleValue;

/** A figure that rests on a value nobody has read in its source says so. */
class VerifiedValuesTest {

    private static final Pattern DOUBT =
            Pattern.compile(
                    "memory|unverified|not (been )?(read|checked|verified)|secondary|, not ");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "in|\"method\":\"service-award\",\"wage\":900000,\"years\":30|false",
                "ph|\"method\":\"multiplied-hours\",\"hourlyRate\":57,\"work\":"
                        + "[{\"kind\":\"double-holiday-on-rest-day\",\"hours\":8}]|false",
                "ph|\"method\":\"multiplied-hours\",\"hourlyRate\":57,\"work\":"
                        + "[{\"kind\":\"regular-holiday\",\"hours\":8}]|true",
                "tw|\"method\":\"multiplied-hours\",\"hourlyRate\":150,\"work\":"
                    + "[{\"kind\":\"overtime\",\"hours\":2},{\"kind\":\"rest-day\",\"hours\":2}]"
                    + "|false",
                "tw|\"method\":\"multiplied-hours\",\"hourlyRate\":150,\"work\":"
                        + "[{\"kind\":\"holiday\",\"hours\":8}]|false",
                "br|\"method\":\"multiplied-hours\",\"hourlyRate\":10,\"work\":"
                        + "[{\"kind\":\"overtime\",\"hours\":2,\"night\":true}]|false",
                "br|\"method\":\"multiplied-hours\",\"hourlyRate\":10,\"work\":"
                        + "[{\"kind\":\"overtime\",\"hours\":2}]|true",
                "mx|\"method\":\"leave-entitlement\",\"yearsOfService\":27|false",
            })
    void isFlagged(String pack, String call, boolean verified) {
        ObjectNode answer = Engine.compute("{\"pack\":\"" + pack + "\"," + call + "}");
        JsonNode rule = answer.get("results").get(0).get("rule");
        assertEquals(verified, rule.get("verified").asBoolean(), answer::toString);
        assertEquals(verified, !answer.has("unverifiedRules"), answer::toString);
    }

    @Test
    void noVerifiedValueNamesASourceInDoubt() throws Exception {
        Path folder =
                Path.of(VerifiedValuesTest.class.getResource("/org/makewhole/wage/packs").toURI());
        List<Path> packs;
        try (Stream<Path> files = Files.list(folder)) {
            packs = files.toList();
        }
        for (Path file : packs) {
            String id = file.getFileName().toString().replace(".json", "");
            for (Rule rule : RulePacks.findById(id).orElseThrow().rules()) {
                for (RuleValue value : rule.values()) {
                    assertFalse(
                            value.verified() && DOUBT.matcher(value.source()).find(),
                            () -> rule.key() + ": " + value.source());
                }
            }
        }
    }
}
