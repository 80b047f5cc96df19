package org.makewhole.web.operations;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatienceListenerTest {
    private static final Path PAGES = Path.of("src/main/webapp");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.xhtml",
                "/login.xhtml",
                "/casefile/case.xhtml",
                "/casefile/search",
                "/claim/edit.xhtml",
                "/remedy/record.xhtml",
                "/draft"
            })
    void whoeverWaitsAtAPageHasTheirPatience(String path) {
        assertFalse(PatienceListener.isLong(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claimimport/run.xhtml",
                "/casefile/export.xhtml",
                "/evidence/send",
                "/audit/verify.xhtml",
                "/privacy/erase.xhtml",
                "/health/ready"
            })
    void whatRightlyTakesLongHasNone(String path) {
        assertTrue(PatienceListener.isLong(path));
    }

    /** A page that was given another name would be cut from then on. */
    @Test
    void everyPageThatIsNamedIsThere() {
        PatienceListener.LONG.stream()
                .filter(path -> path.endsWith(".xhtml"))
                .forEach(path -> assertTrue(Files.isRegularFile(PAGES.resolve(path.substring(1)))));
    }
}
