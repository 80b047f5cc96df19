package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.wage.Violation;
import org.makewhole.wage.employment.ClaimReader;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;

/** What docs/wage-engine.md says is so: its questions can be computed, and nothing is left out. */
class DocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "wage-engine.md");
    private static final Pattern QUESTION = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    /** What the page gives after a question: of one call, or of each by its id, or of a claim. */
    private static final Pattern GIVES = Pattern.compile("^\n*Gives ([^\n]*)\\.\n");

    private static final Pattern CALL = Pattern.compile("(?:([A-Za-z0-9-]+)\\.)?(`.*)");
    private static final Pattern FIGURE = Pattern.compile("`([^`]+)` (-?[0-9.]+)");
    private static final Pattern LINK = Pattern.compile("]\\(#([^)]+)\\)");

    @TestFactory
    Stream<DynamicTest> everyQuestionIsComputed() throws IOException {
        String page = Files.readString(PAGE);
        List<DynamicTest> tests = new ArrayList<>();
        Matcher question = QUESTION.matcher(page);
        while (question.find()) {
            String json = question.group(1);
            String rest = page.substring(question.end());
            int line = page.substring(0, question.start()).split("\n").length + 1;
            tests.add(dynamicTest("line " + line, () -> check(json, rest)));
        }
        assertTrue(tests.size() > MethodCatalogue.all().size());
        return tests.stream();
    }

    private static void check(String json, String rest) {
        ObjectNode answer = Engine.compute(json);
        Matcher gives = GIVES.matcher(rest);
        if (gives.find()) {
            for (String part : gives.group(1).split("\\. Rows")[0].split("; ")) {
                checkCall(part, answer);
            }
        }
    }

    private static void checkCall(String part, ObjectNode answer) {
        Matcher call = CALL.matcher(part);
        assertTrue(call.matches(), part);
        JsonNode figures = answer.path("claim");
        for (JsonNode result : answer.get("results")) {
            if (call.group(1) == null || result.get("id").asText().equals(call.group(1))) {
                figures = result.get("figures");
            }
        }
        int checked = 0;
        Matcher figure = FIGURE.matcher(call.group(2));
        while (figure.find()) {
            JsonNode found = figures.path(figure.group(1));
            assertTrue(found.isNumber(), part);
            BigDecimal shown = new BigDecimal(figure.group(2));
            assertEquals(0, shown.compareTo(found.decimalValue()), figure.group(1) + ": " + found);
            checked++;
        }
        assertTrue(checked > 0, part);
    }

    @TestFactory
    Stream<DynamicTest> everyMethodIsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        return MethodCatalogue.all().stream()
                .map(method -> dynamicTest(method.name(), () -> checkDescribed(method, page)));
    }

    private static void checkDescribed(Method method, String page) {
        int start = page.indexOf("### `" + method.name() + "`");
        assertTrue(start >= 0, "no section");
        int end = page.indexOf("\n##", start + 1);
        String section = page.substring(start, end);
        assertTrue(section.contains("```json"), "no worked question");
        assertTrue(
                section.contains(ParameterRows.table(method.parameters())),
                () -> "its table is\n" + ParameterRows.table(method.parameters()));
    }

    @Test
    void fieldsOfClaimsAndRoundingsAreDescribed() throws IOException {
        String page = Files.readString(PAGE);
        for (List<Parameter> fields :
                List.of(
                        ClaimReader.parameters(),
                        ClaimReader.entitlementParameters(),
                        RoundingReader.parameters())) {
            String table = ParameterRows.table(fields);
            assertTrue(page.contains(table), table);
        }
    }

    /** Names that one cannot guess: of reasons, days, categories, forums, violations, numbers. */
    @Test
    void namesOfPacksAreListed() throws IOException {
        String page = Files.readString(PAGE);
        String violations =
                Stream.of(Violation.values())
                        .map(each -> "`" + each + "`")
                        .collect(Collectors.joining(", "));
        for (String part : List.of(PackRows.names(), PackRows.given(), violations)) {
            assertTrue(page.contains(part), () -> "it is\n" + part);
        }
    }

    /** Each parameter of each method, and each field of a claim, stands in a question that runs. */
    @Test
    void everyParameterIsShownAtWork() throws IOException {
        ShownParameters shown = new ShownParameters();
        Matcher question = QUESTION.matcher(Files.readString(PAGE));
        while (question.find()) {
            shown.note(new ObjectMapper().readTree(question.group(1)));
        }
        assertEquals(List.of(), shown.missing());
    }

    @Test
    void everyLinkWithinThePageHasItsHeading() throws IOException {
        String page = Files.readString(PAGE);
        Set<String> headings = new HashSet<>();
        page.lines()
                .filter(line -> line.matches("#{2,3} .*"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .forEach(headings::add);
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            assertTrue(headings.contains(link.group(1)), link.group(1));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyFigureIsListed() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf("\n## Figures");
        String section = page.substring(start, page.indexOf("\n## ", start + 1));
        return MethodCatalogue.all().stream()
                .map(
                        method ->
                                dynamicTest(
                                        method.name(), () -> checkListed(method.name(), section)));
    }

    private static void checkListed(String method, String section) {
        int start = section.indexOf("\n| `" + method + "` |");
        assertTrue(start >= 0, "no row");
        String row = section.substring(start + 1, section.indexOf('\n', start + 1));
        assertTrue(FigureCatalogue.of(method).size() > 0);
        FigureCatalogue.of(method)
                .properties()
                .forEach(
                        figure ->
                                assertTrue(
                                        row.contains(
                                                "`"
                                                        + figure.getKey()
                                                        + "` "
                                                        + figure.getValue().asText()),
                                        figure.getKey()));
    }

    /** No method gives a figure that the list does not have. */
    @ParameterizedTest
    @ValueSource(strings = {"questions", "limits"})
    void everyFigureThatComesIsListed(String name) throws IOException {
        JsonNode questions =
                new ObjectMapper()
                        .readTree(
                                DocumentationTest.class.getResource(
                                        "/org/makewhole/wage/" + name + ".json"));
        for (JsonNode question : questions) {
            if (!question.has("problem")) {
                // A formula that is due at the end of an employment names its figures itself.
                checkFigures(
                        Engine.compute(question.get("input").toString()),
                        question.at("/input/claim/statutory").asBoolean());
            }
        }
    }

    private static void checkFigures(ObjectNode answer, boolean withFormulas) {
        for (JsonNode result : answer.path("results")) {
            String method = result.get("method").asText();
            result.get("figures")
                    .fieldNames()
                    .forEachRemaining(
                            figure ->
                                    assertTrue(
                                            FigureCatalogue.isKnown(method, figure),
                                            () -> method + "." + figure));
        }
        for (JsonNode line : answer.at("/claim/lines")) {
            for (JsonNode step : line.get("steps")) {
                String figure = step.asText().split(": ", 2)[0];
                assertTrue(
                        Stream.concat(Stream.of("claim"), MethodCatalogue.names().stream())
                                .filter(each -> withFormulas || !each.equals("formula"))
                                .anyMatch(each -> FigureCatalogue.isKnown(each, figure)),
                        figure);
            }
        }
    }
}
