package org.makewhole.web.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.audit.AuditAction;
import org.makewhole.audit.Outcome;
import org.makewhole.audit.chain.Finding;
import org.makewhole.audit.change.RecordChange;

/** Everything that the trail can tell has its words in every language. */
class AuditTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyActionOutcomeAndFindingHasItsWords(String language) {
        ResourceBundle texts =
                ResourceBundle.getBundle(
                        "org.makewhole.web.audit.messages",
                        Locale.forLanguageTag(language),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        Stream.of(
                        keys("action.", AuditAction.values()),
                        keys("outcome.", Outcome.values()),
                        keys("did.", RecordChange.Kind.values()),
                        keys("finding.", Finding.Kind.values()))
                .flatMap(all -> all)
                .forEach(key -> assertTrue(texts.containsKey(key), key));
    }

    private static Stream<String> keys(String beginning, Enum<?>[] values) {
        return Stream.of(values).map(value -> beginning + value.name());
    }
}
