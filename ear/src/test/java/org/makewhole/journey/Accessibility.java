package org.makewhole.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks at a page with axe-core, against WCAG 2.2 at levels A and AA and its good practices. */
final class Accessibility {
    private static final String AXE = read("/axe.min.js");

    private static final String RUN =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, Object.assign({resultTypes: ['violations']}, arguments[0])).then(
                (found) => done(found.violations.map((violation) =>
                    `${violation.id} (${violation.impact}): ${violation.help}\\n` + violation.nodes.slice(0, 5).map(
                        (node) => `    ${node.target.join(' ')}  ${node.html.slice(0, 160)}\\n` +
                            `        ${(node.any[0] || node.all[0] || node.none[0] || {}).message}`).join('\\n'))),
                (failure) => done([String(failure)]));
            """;

    private Accessibility() {}

    /** Fails with what axe-core finds, if anything. */
    static void check(ChromeDriver driver) {
        check(driver, Map.of());
    }

    /** Looks at the contrasts only. */
    static void checkContrast(ChromeDriver driver) {
        check(
                driver,
                Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast"))));
    }

    private static void check(ChromeDriver driver, Map<String, ?> options) {
        if (Boolean.FALSE.equals(driver.executeScript("return !!window.axe"))) {
            driver.executeScript(AXE);
        }
        Object found = driver.executeAsyncScript(RUN, options);
        List<?> violations = (List<?>) found;
        assertEquals(
                "",
                String.join("\n", violations.stream().map(Object::toString).toList()),
                "axe-core on " + driver.getCurrentUrl());
    }

    private static String read(String resource) {
        try (InputStream stream = Accessibility.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(stream, resource).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
