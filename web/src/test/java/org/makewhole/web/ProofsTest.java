package org.makewhole.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A promise is worth what proves it: every test that the documents name is there. */
class ProofsTest {
    private static final Path HOUSE = Path.of("..");
    private static final List<String> MODULES = List.of("ejb", "web", "config", "ear");

    /** A test in code type, a method of it or not; or a method alone, of the test named before. */
    private static final Pattern NAMED =
            Pattern.compile("`(?:([A-Z]\\w+(?:Test|IT))(?:\\.(\\w+))?|\\.(\\w+))`");

    /** Sources of all tests of a name: two modules may each have one. */
    private static Map<String, String> tests() throws IOException {
        Map<String, String> tests = new HashMap<>();
        for (String module : MODULES) {
            Path sources = HOUSE.resolve(module).resolve("src/test/java");
            for (Path file : WebSources.files(sources, ".java")) {
                String name = file.getFileName().toString().replace(".java", "");
                tests.merge(name, Files.readString(file), String::concat);
            }
        }
        return tests;
    }

    @ParameterizedTest
    @ValueSource(strings = {"security.md", "asvs.md", "advisories.md", "analysis.md"})
    void everyTestThatADocumentNamesExists(String document) throws IOException {
        Map<String, String> tests = tests();
        List<String> missing = new ArrayList<>();
        int named = 0;
        for (String line : Files.readAllLines(HOUSE.resolve("docs").resolve(document))) {
            String test = null;
            for (Matcher found = NAMED.matcher(line); found.find(); ) {
                test = found.group(1) == null ? test : found.group(1);
                String method = found.group(1) == null ? found.group(3) : found.group(2);
                if (test == null) {
                    continue;
                }
                named++;
                String source = tests.getOrDefault(test, "");
                if (source.isEmpty() || method != null && !declares(source, method)) {
                    missing.add(test + (method == null ? "" : "." + method));
                }
            }
        }
        assertEquals(List.of(), missing, document);
        assertTrue(named > 0, document + " names no test");
    }

    private static boolean declares(String source, String method) {
        return Pattern.compile("(void|ArchRule)\\s+" + method + "\\b").matcher(source).find();
    }
}
