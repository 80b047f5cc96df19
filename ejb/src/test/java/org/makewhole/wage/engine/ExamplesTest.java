package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Worked examples that regulations, ministries, agencies and courts publish. An example whose
 * publisher miscalculated carries the wrong figure as {@code publishedError} and expects the right
 * one.
 */
class ExamplesTest {

    private static final int PUBLISHED = 109;
    private static final int PUBLISHED_WITH_AN_ERROR = 4;

    /** A figure with more decimals is one that the policy does not round. */
    private static final int ROUNDED = 4;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    @TestFactory
    Stream<DynamicTest> everyExampleComesOut() throws Exception {
        return examples().stream()
                .map(example -> dynamicTest(example.get("id").asText(), () -> check(example)));
    }

    @Test
    void noneIsLost() throws Exception {
        List<JsonNode> examples = examples();
        assertTrue(examples.size() >= PUBLISHED);
        assertEquals(
                examples.size(), examples.stream().map(each -> each.get("id")).distinct().count());
        assertEquals(
                PUBLISHED_WITH_AN_ERROR,
                examples.stream().filter(each -> each.has("publishedError")).count());
    }

    private static void check(JsonNode example) {
        JsonNode result = Engine.compute(example.get("input").toString());
        assertTrue(example.get("expect").size() > 0);
        for (Map.Entry<String, JsonNode> expected : example.get("expect").properties()) {
            BigDecimal published = expected.getValue().decimalValue();
            BigDecimal computed = figure(result, expected.getKey());
            assertEquals(
                    0,
                    published.compareTo(rounded(computed, published)),
                    expected.getKey() + ": " + computed + " instead of " + published);
            assertNoneIs(example.path("publishedError"), computed);
        }
    }

    private static void assertNoneIs(JsonNode errors, BigDecimal computed) {
        for (JsonNode wrong : errors) {
            assertTrue(wrong.decimalValue().compareTo(computed) != 0, "the published error");
        }
    }

    private static BigDecimal rounded(BigDecimal computed, BigDecimal published) {
        return computed.stripTrailingZeros().scale() > ROUNDED
                ? computed.setScale(Math.max(0, published.scale()), RoundingMode.HALF_UP)
                : computed;
    }

    private static BigDecimal figure(JsonNode result, String reference) {
        int dot = reference.indexOf('.');
        for (JsonNode call : result.get("results")) {
            if (call.get("id").asText().equals(reference.substring(0, dot))) {
                JsonNode figure = call.get("figures").get(reference.substring(dot + 1));
                assertNotNull(figure, () -> reference + " is not among " + call.get("figures"));
                return figure.decimalValue();
            }
        }
        throw new AssertionError("No calculation for " + reference);
    }

    private static List<JsonNode> examples() throws Exception {
        Path folder =
                Path.of(ExamplesTest.class.getResource("/org/makewhole/wage/examples").toURI());
        List<JsonNode> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(file).forEach(examples::add);
            }
        }
        return examples;
    }

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(file.toFile());
    }
}
