package org.makewhole.wage.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.makewhole.wage.method.Method;
import org.makewhole.wage.method.Parameter;

/** What docs/wage-engine.md says is so: its questions can be computed, and nothing is left out. */
class DocumentationTest {

    private static final Path PAGE = Path.of("..", "docs", "wage-engine.md");
    private static final Pattern QUESTION = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    /** The figures that the page gives after a question with one call. */
    private static final Pattern GIVES = Pattern.compile("^\n*Gives (`[^\n]*)\\.\n");

    private static final Pattern FIGURE = Pattern.compile("`([^`]+)` (-?[0-9.]+)");

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
        String result = Engine.compute(json).toString();
        Matcher gives = GIVES.matcher(rest);
        if (gives.find()) {
            Matcher figure = FIGURE.matcher(gives.group(1).split("\\. Rows")[0]);
            while (figure.find()) {
                String shown = "\"" + figure.group(1) + "\":" + figure.group(2);
                assertTrue(result.contains(shown), () -> shown + " is not in " + result);
            }
        }
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
        for (Parameter parameter : method.parameters()) {
            assertTrue(section.contains("| `" + parameter.name() + "` |"), parameter.name());
        }
    }
}
