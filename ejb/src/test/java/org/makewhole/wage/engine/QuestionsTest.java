package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.wage.method.InputException;
import org.makewhole.wage.method.InputProblem;

/**
 * Questions from the texts of rules and from what agencies publish, each reckoned by hand: kinds of
 * work and pay that the published examples of the project do not show. An expected number in a text
 * is compared to the decimals that it has.
 */
class QuestionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> everyQuestionIsAnswered() throws IOException {
        JsonNode list =
                JSON.readTree(
                        QuestionsTest.class.getResource("/org/makewhole/wage/questions.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> dynamicTest(each.get("about").asText(), () -> check(each)));
    }

    /**
     * Questions at the limits of rules, each with its source: an {@code expect} as above, or what a
     * {@code remark} or a {@code problem} at a {@code path} says, or why a rule was {@code
     * notReckoned}.
     */
    @TestFactory
    Stream<DynamicTest> everyLimitIsKept() throws IOException {
        JsonNode list =
                JSON.readTree(QuestionsTest.class.getResource("/org/makewhole/wage/limits.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> dynamicTest(each.get("about").asText(), () -> checkLimit(each)));
    }

    /**
     * What stands beside the published examples in the same sources: other figures of the same
     * regulations and guides, reckoned by hand before they were asked. A {@code row} is the last
     * day in a forum.
     */
    @TestFactory
    Stream<DynamicTest> everyNeighbourComesOut() throws IOException {
        JsonNode list =
                JSON.readTree(
                        QuestionsTest.class.getResource("/org/makewhole/wage/neighbours.json"));
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> dynamicTest(each.get("about").asText(), () -> checkNeighbour(each)));
    }

    private static void checkNeighbour(JsonNode question) {
        if (question.has("expect")) {
            check(question);
        }
        if (question.has("row")) {
            JsonNode rows = Engine.compute(question.get("input").toString()).at("/results/0/rows");
            String day = question.at("/row/lastDay").asText();
            boolean found =
                    StreamSupport.stream(rows.spliterator(), false)
                            .filter(row -> row.get("forum").equals(question.at("/row/forum")))
                            .anyMatch(row -> row.get("lastDay").asText().equals(day));
            assertTrue(found, rows::toString);
        }
    }

    private static void checkLimit(JsonNode question) {
        assertFalse(question.get("source").asText().isBlank());
        String input = question.get("input").toString();
        if (question.has("problem")) {
            InputException refused =
                    assertThrows(InputException.class, () -> Engine.compute(input));
            String found = refused.problems().toString();
            assertTrue(found.contains(question.get("problem").asText()), found);
            assertTrue(found.contains("path=" + question.get("path").asText() + ","), found);
            return;
        }
        if (question.has("remark")) {
            String remarks = Engine.compute(input).at("/results/0/remarks").toString();
            assertTrue(remarks.contains(question.get("remark").asText()), remarks);
        }
        if (question.has("expect")) {
            check(question);
        }
        if (question.has("notReckoned")) {
            checkNotReckoned(question);
        }
    }

    private static void checkNotReckoned(JsonNode question) {
        Map<String, String> told = new HashMap<>();
        Engine.compute(question.get("input").toString())
                .at("/claim/notReckoned")
                .forEach(each -> told.put(each.get("rule").asText(), each.get("because").asText()));
        question.get("notReckoned")
                .properties()
                .forEach(
                        each ->
                                assertEquals(
                                        each.getValue().asText(),
                                        told.get(each.getKey()),
                                        told::toString));
    }

    private static void check(JsonNode question) {
        ObjectNode answer = Engine.compute(question.get("input").toString());
        assertFalse(answer.has("problems"), answer::toString);
        JsonNode figures =
                answer.has("claim")
                        ? answer.get("claim")
                        : answer.get("results")
                                .get(answer.get("results").size() - 1)
                                .get("figures");
        for (Map.Entry<String, JsonNode> each : question.get("expect").properties()) {
            assertTrue(figures.has(each.getKey()), answer::toString);
            BigDecimal expected = new BigDecimal(each.getValue().asText());
            BigDecimal found = new BigDecimal(figures.get(each.getKey()).asText());
            // A source that says 9.75 says nothing of the third decimal.
            BigDecimal asTold =
                    each.getValue().isTextual()
                            ? found.setScale(expected.scale(), RoundingMode.HALF_UP)
                            : found;
            assertEquals(0, expected.compareTo(asTold), answer::toString);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sa|service-award|\"wage\":9,\"years\":7,\"reason\":\"resignaton\""
                        + "|did you mean resignation",
                "us|interest|\"principal\":9,\"annualRate\":1,\"days\":9,\"calendarYears\":true"
                        + "|needs from and until",
                "us|interest|\"principal\":9,\"annualRate\":1,\"days\":9,\"calendarYears\":true,"
                        + "\"compounding\":\"daily\"|only for simple interest",
            })
    void whatCannotBeMeantIsRefused(String pack, String method, String call, String problem) {
        assertProblem(
                "{\"pack\":\"" + pack + "\",\"method\":\"" + method + "\"," + call + "}", problem);
    }

    @ParameterizedTest
    @CsvSource({"severence, no such rule in pack za", "us.overtime, no such rule in pack za"})
    void aRuleThatIsNotThereIsNamed(String rule, String problem) {
        assertProblem("{\"pack\":\"za\",\"rule\":\"" + rule + "\",\"wage\":9}", problem);
    }

    private static void assertProblem(String input, String problem) {
        InputException refused = assertThrows(InputException.class, () -> Engine.compute(input));
        List<InputProblem> problems = refused.problems();
        assertTrue(problems.toString().contains(problem), problems::toString);
    }
}
