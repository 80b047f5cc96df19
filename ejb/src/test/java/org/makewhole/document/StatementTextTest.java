package org.makewhole.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.makewhole.wage.Violation;

class StatementTextTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        Set<Object> english = keys("statement.properties");
        assertEquals(english, keys("statement_es.properties"));
        assertEquals(keys("forums.properties"), keys("forums_es.properties"));
        for (Violation violation : Violation.values()) {
            assertTrue(english.contains("violation." + violation), violation.name());
        }
    }

    /** Keys of the file itself; a bundle would add those it inherits. */
    private static Set<Object> keys(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        StatementText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, 3 Apr 2026, 'USD 1,234.50', 1234.50 × 2",
        "es-MX, 3 abr 2026, 'USD 1,234.50', 1234.50 × 2",
        "es-ES, 3 abr 2026, 'USD 1.234,50', '1234,50 × 2'",
        "fr-FR, 3 avr 2026, 'USD 1 234,50', '1234,50 × 2'",
    })
    void numbersAndDatesFollowTheLocale(String tag, String date, String money, String formula) {
        StatementText text = new StatementText(Locale.forLanguageTag(tag), USD);
        // Editions of the locale data differ in the full stop after a shortened month.
        assertEquals(date, text.date(LocalDate.of(2026, 4, 3)).replace(".", ""));
        assertEquals(money, text.money(new BigDecimal("1234.5")).replaceAll("[\u00a0\u202f]", " "));
        assertEquals(formula, text.formula("1234.50 × 2"));
    }

    @Test
    void otherLanguagesGetEnglishWhateverTheServerSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("es"));
        try {
            assertEquals("Total", new StatementText(Locale.FRENCH, USD).get("total"));
            assertEquals("Paid", new StatementText(Locale.FRENCH, USD).get("column.paid"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
