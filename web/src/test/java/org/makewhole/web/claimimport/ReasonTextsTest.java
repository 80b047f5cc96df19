package org.makewhole.web.claimimport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.makewhole.claimimport.ImportFailure;
import org.makewhole.claimimport.ImportState;
import org.makewhole.claimimport.column.ColumnGuess;
import org.makewhole.claimimport.column.ImportField;
import org.makewhole.claimimport.row.ClaimReason;
import org.makewhole.shared.celltext.CellReason;
import org.makewhole.shared.spreadsheet.ReasonCode;
import org.makewhole.shared.spreadsheet.RowProblem;
import org.makewhole.shared.spreadsheet.TableRow;
import org.makewhole.shared.spreadsheet.UnreadableTableException;

/** Every reason, field and state of an import has its words in every language. */
class ReasonTextsTest {

    private static ResourceBundle texts(String language) {
        return texts("claimimport", language);
    }

    private static ResourceBundle texts(String feature, String language) {
        return ResourceBundle.getBundle(
                "org.makewhole.web." + feature + ".messages",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Stream<ReasonCode> reasons() {
        return Stream.<ReasonCode[]>of(
                        UnreadableTableException.Reason.values(),
                        RowProblem.Code.values(),
                        CellReason.values(),
                        ClaimReason.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyReasonHasItsWords(String language) {
        ResourceBundle texts = texts(language);
        assertTrue(reasons().count() > 30);
        reasons()
                .forEach(
                        reason -> {
                            String key = ReasonTexts.key(reason);
                            assertTrue(texts.containsKey(key), key);
                            String filled =
                                    new MessageFormat(texts.getString(key), texts.getLocale())
                                            .format(new Object[] {"x0", "x1", "x2"});
                            assertFalse(filled.contains("{"), filled);
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyFieldAndStateHasItsWords(String language) {
        ResourceBundle texts = texts(language);
        Stream.of(ImportField.values())
                .filter(field -> !field.isApart())
                .forEach(field -> assertTrue(texts.containsKey("field." + field), "" + field));
        ResourceBundle stages = texts("shared", language);
        ResourceBundle components = texts("payment", language);
        assertEquals(30, ImportField.amounts().count());
        ImportField.amounts()
                .forEach(
                        field -> {
                            String stage = "stage." + field.stage();
                            String component = "component." + field.component();
                            assertTrue(stages.containsKey(stage), stage);
                            assertTrue(components.containsKey(component), component);
                        });
        Stream.of(ImportState.values())
                .forEach(
                        state -> {
                            assertTrue(texts.containsKey("state." + state), "" + state);
                            assertTrue(texts.containsKey("run.title." + state), "" + state);
                        });
        Stream.of(ImportFailure.values())
                .forEach(why -> assertTrue(texts.containsKey("failure." + why), "" + why));
    }

    /** A file of refused rows is imported again, with our own two columns in front. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void ourOwnColumnsAreTakenForNothing(String language) {
        ResourceBundle texts = texts(language);
        List<String> header =
                List.of(
                        texts.getString("refused.row"),
                        texts.getString("refused.reasons"),
                        "Case number",
                        "Date opened",
                        "Employer");
        TableRow row =
                new TableRow(
                        2,
                        List.of("17", "Opened: The cell is empty.", "A-1", "2024-01-01", "ACME"),
                        List.of());

        assertEquals(
                java.util.Set.of(2, 3, 4),
                java.util.Set.copyOf(
                        ColumnGuess.of(header, List.of(row).iterator()).columns().values()));
    }
}
